package fi.yhdyspinta.home.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.survey.AnswerEntry;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.Surveys;
import org.springframework.stereotype.Component;

/**
 * Invented answers of the invented organisations that have nobody on the stage, so that
 * results can be looked at. The others are left for the newcomer to answer for. Same
 * every time: there is no chance in it.
 */
@Component
class DemoAnswers {

    private static final Period OPEN_FOR = Period.ofDays(30);

    private static final List<String> WORDS = List.of(
            "Yhteinen vuosikello auttaisi: nyt kuulemme tilaisuuksista liian myöhään.",
            "Kaipaamme yhden yhteyshenkilön, jolle voi soittaa ja joka tietää, kuka asiaa hoitaa.",
            "Kyläkoulu on ainoa kokoontumispaikka. Ilman sitä yksinäisyys lisääntyy.",
            "Järjestöillä on tietoa arjesta, mutta sitä ei ole kysytty säännöllisesti.",
            "Voimme tarjota tilat ja vertaisohjaajat, jos kunta hoitaa kyydit.",
            "Tavoitteet ovat hyviä, mutta jokaiselle tarvitaan vastuutaho ja päivämäärä.",
            "Nuorten kanssa tehtävä työ kannattaa suunnitella heidän kanssaan, ei heille.",
            "Avustusten hakuajat pitäisi sovittaa yhteen kuntien kanssa.",
            "Liikuntaneuvonta toimii meillä hyvin ja sopisi muuallekin.");

    private final Surveys surveys;

    private final AnswerEntry answers;

    private final People people;

    private final Memberships memberships;

    private final Clock clock;

    DemoAnswers(Surveys surveys, AnswerEntry answers, People people, Memberships memberships, Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.people = people;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Opens the survey and answers it for those organisations. */
    void give(Actor coordinator, SurveyOverview survey, List<Organisation> organisations) {
        this.surveys.open(coordinator, survey.id(), endOfDayIn(OPEN_FOR));
        var questions = this.surveys.read(survey.process())
            .getFirst()
            .sections()
            .stream()
            .map(SurveyDraft.SectionDraft::questions)
            .flatMap(List::stream)
            .toList();
        for (int number = 0; number < organisations.size(); number++) {
            var actor = representative(coordinator, organisations.get(number), number);
            this.answers.submit(actor, survey.id(), sheet(questions, number));
        }
    }

    private Instant endOfDayIn(Period period) {
        var day = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE).plus(period);
        return day.atTime(23, 59).atZone(Frame.ZONE).toInstant();
    }

    private Actor representative(Actor coordinator, Organisation organisation, int number) {
        var person = this.people.invite("edustaja-" + coordinator.county() + "-" + number + "@example.org",
                "Esimerkkiedustaja " + (number + 1), Language.FI);
        this.memberships.name(coordinator, person.id(), organisation.id(), Role.REPRESENTATIVE);
        return new Actor(coordinator.county(), person.id(),
                List.of(new Mandate(organisation.id(), Role.REPRESENTATIVE)), organisation.id());
    }

    private static Map<String, String> sheet(List<QuestionDraft> questions, int who) {
        var sheet = new LinkedHashMap<String, String>();
        for (int index = 0; index < questions.size(); index++) {
            fill(sheet, "q" + (index + 1), questions.get(index).kind(), who, index);
        }
        return sheet;
    }

    private static void fill(Map<String, String> sheet, String field, QuestionKind kind, int who, int index) {
        switch (kind) {
            case QuestionKind.OpenText text -> sheet.put(field, words(who + index));
            case QuestionKind.Scale scale ->
                sheet.put(field, String.valueOf(1 + (who * 7 + index * 3) % scale.points()));
            case QuestionKind.SingleChoice choice ->
                sheet.put(field, choice.options().get((who + index) % choice.options().size()).key());
            case QuestionKind.MultiChoice choice -> sheet.put(field, String.join("\n", some(choice, who)));
            case QuestionKind.OpenTextPerItem perItem ->
                sheet.put(field + "." + (1 + who % perItem.items().size()), words(who + index));
        }
    }

    private static List<String> some(QuestionKind.MultiChoice choice, int who) {
        var plain = choice.options().stream().filter(option -> !option.exclusive() && !option.freeText()).toList();
        var chosen = new ArrayList<String>();
        for (int step = 0; step < 4 && !plain.isEmpty(); step++) {
            chosen.add(plain.get((who * 5 + step * step * 3) % plain.size()).key());
        }
        return chosen;
    }

    private static String words(int number) {
        return WORDS.get(number % WORDS.size());
    }

}
