package fi.yhdyspinta.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.QuestionKind.Item;
import fi.yhdyspinta.survey.QuestionKind.MultiChoice;
import fi.yhdyspinta.survey.QuestionKind.OpenText;
import fi.yhdyspinta.survey.QuestionKind.OpenTextPerItem;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.QuestionKind.Scale;
import fi.yhdyspinta.survey.QuestionKind.SingleChoice;
import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyDraft.SectionDraft;

/**
 * The invented pre-survey of Järvi-Savo: fourteen questions in five sections, every kind
 * among them.
 */
public final class PreSurvey {

    private PreSurvey() {
    }

    public static SurveyDraft draft() {
        return new SurveyDraft(text("Ennakkokysely 2027"), RespondentUnit.ORGANISATION, null,
                Instant.parse("2099-04-30T20:59:00Z"), true, sections(), Map.of("name", "Esimerkki", "years", 1));
    }

    /** The survey on a stage, open for answers. */
    public static SurveyId open(Surveys surveys, Stage stage) {
        return stage.in(() -> {
            var made = surveys.create(stage.aino(), new ProcessId(UUID.randomUUID()), draft());
            surveys.open(stage.aino(), made, null);
            return made;
        });
    }

    private static List<SectionDraft> sections() {
        return List.of(
                section("A", "Tavoitteet ja toimenpiteet",
                        question("A1", "Miten hyvinvointitavoitteet etenevät?",
                                new Scale(5, text("vaativat vielä paljon tehostamista"),
                                        text("etenevät erittäin hyvin"), text("emme osaa sanoa"))),
                        question("A2", "Miten tehostaisitte hyte-työtä?", new OpenText()),
                        question("A3", "Mitä tavoitteita tulisi viedä tehokkaammin eteenpäin?",
                                new MultiChoice(goals())),
                        question("A4", "Mitä organisaatiossanne voitaisiin tehdä vahvemmin?", new OpenText())),
                section("B", "Seuranta",
                        question("B1", "Miten vuosiraporttia tulisi kehittää?",
                                new Scale(5, text("paljon kehitettävää"), text("näin on hyvä"), null)),
                        question("B2", "Miten kehittäisitte vuosiraporttia?", new OpenText())),
                section("C", "Menetelmät",
                        question("C1", "Mitä käytäntöjä toivoisitte otettavan käyttöön koko alueella?",
                                new OpenTextPerItem(focusAreas(), text("Emme osaa eritellä menetelmiä"),
                                        text("Kerro ensin tutkittu menetelmä, sitten toimiva käytäntö.")))),
                section("D", "Järjestöyhteistyö",
                        question("D1", "Mitä hyviä käytänteitä on jo käytössä?", new OpenText()),
                        question("D2", "Mitä yhteistyö voisi parhaimmillaan olla?", new OpenText()),
                        question("D3", "Mistä on tarvetta keskustella?", new OpenText())),
                section("E", "Yhdyspinnat",
                        new QuestionDraft("E1", text("Miten saavutetaan strategian tavoite:"),
                                text("Yhdyspinnat toimivat tehokkaasti ja yhteisillä tavoitteilla"), false, null,
                                new OpenText(), Map.of()),
                        question("E2", "Oletteko löytäneet yhteistyökumppaneita?", new SingleChoice(yesNo())),
                        question("E3", "Ovatko roolit ja vastuut selkeät?", new SingleChoice(yesNo())), question("E4",
                                "Missä asioissa ja kenen kanssa tulee tehdä enemmän yhteistyötä?", new OpenText())));
    }

    private static List<Option> goals() {
        var goals = IntStream.rangeClosed(1, 27)
            .mapToObj(number -> new Option("g%02d".formatted(number), text("Hyvinvointitavoite " + number), false,
                    false, new UUID(0, number), Map.of()));
        var others = Stream.of(
                new Option("all_equal", text("Kaikki tavoitteet ovat yhtä tärkeitä"), true, false, null,
                        Map.of("exclusive_inferred", true)),
                new Option("dont_know", text("Emme osaa sanoa"), true, false, null, Map.of()),
                new Option("other", text("Jokin muu, mikä"), false, true, null, Map.of()));
        return Stream.concat(goals, others).toList();
    }

    private static List<Item> focusAreas() {
        return Stream.of("I", "II", "III", "IV", "V", "VI")
            .map(key -> Item.of(key, text("Painopiste " + key)))
            .toList();
    }

    private static List<Option> yesNo() {
        return List.of(Option.of("yes", text("Kyllä")), Option.of("no", text("Ei")),
                Option.of("dont_know", text("En osaa sanoa")));
    }

    private static SectionDraft section(String key, String title, QuestionDraft... questions) {
        return new SectionDraft(key, text(title), List.of(questions), Map.of());
    }

    private static QuestionDraft question(String key, String text, QuestionKind kind) {
        return QuestionDraft.of(key, text(text), kind);
    }

    private static LocalText text(String finnish) {
        return LocalText.finnish(finnish);
    }

}
