package fi.yhdyspinta.tray.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.tray.EvidenceLevel;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invented practices: one on each step of the ladder, one in use in many municipalities,
 * one that did not work everywhere, one proposed and one retired.
 */
@Component
public class ExamplePractices {

    private final PracticeBank bank;

    private final PracticeUses uses;

    private final Themes themes;

    private final Clock clock;

    ExamplePractices(PracticeBank bank, PracticeUses uses, Themes themes, Clock clock) {
        this.bank = bank;
        this.uses = uses;
        this.themes = themes;
        this.clock = clock;
    }

    @Transactional
    public void fill(Actor coordinator, List<Organisation> municipalities, List<Organisation> others) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var stage = new Telling(coordinator, today);
        walking(stage, municipalities, others.getFirst());
        counselling(stage, municipalities);
        cafe(stage, municipalities.getFirst());
        retired(stage, others.getFirst());
        this.bank.propose(coordinator, terms("Kyläkyyti tapahtumiin (esimerkki)",
                "Keksitty ehdotus. Naapurit ilmoittavat vapaat paikat, ja yhdistys kokoaa kyydit edellisenä päivänä.",
                "osallisu", List.of(AgeGroup.OLDER), new Evidence(EvidenceLevel.WORKING, null, null, null),
                others.getLast()));
    }

    private void walking(Telling stage, List<Organisation> municipalities, Organisation owner) {
        var id = take(stage, terms("Kävelykaveri joka kylään (esimerkki)",
                "Keksitty käytäntö. Koulutettu vapaaehtoinen kävelee ikääntyneen kanssa kerran viikossa, "
                        + "puolen vuoden ajan, samaa reittiä.",
                "liikun", List.of(AgeGroup.OLDER),
                new Evidence(EvidenceLevel.RESEARCHED, "Keksitty seurantatutkimus (esimerkki)", null, null), owner));
        municipalities.stream().limit(4).forEach(user -> use(stage, id, user, UseState.IN_USE, 20, null));
        municipalities.stream().skip(4).limit(1).forEach(user -> use(stage, id, user, UseState.PLANNED, -2, null));
        use(stage, id, owner, UseState.IN_USE, 30, "Koulutamme kävelykaverit.");
        result(stage, id, municipalities.getFirst(), 6, 42,
                "Kävelijöistä kolme neljästä jatkoi puoli vuotta, ja kaatumisia oli vähemmän kuin edellisenä talvena.");
        result(stage, id, municipalities.get(1), 3, 5,
                "Ei toiminut meillä: välimatkat olivat pitkiä ja kävelykavereita saatiin vain kaksi.");
    }

    private void counselling(Telling stage, List<Organisation> municipalities) {
        var owner = municipalities.getFirst();
        var id = take(stage,
                terms("Liikuntaneuvonnan yhteinen ajanvaraus (esimerkki)",
                        "Keksitty käytäntö. Terveysasema varaa ajan kunnan liikuntaneuvojalle samalla käynnillä.",
                        "liikun", List.of(AgeGroup.WORKING_AGE, AgeGroup.OLDER),
                        new Evidence(EvidenceLevel.WORKING, null, null, null), owner));
        use(stage, id, owner, UseState.IN_USE, 26, null);
        use(stage, id, municipalities.get(1), UseState.IN_USE, 14, null);
        use(stage, id, municipalities.getLast(), UseState.ENDED, 18, "Päättyi, kun neuvojan määräaikainen työ loppui.");
        result(stage, id, owner, 8, 120, "Varatuista ajoista käytettiin yhdeksän kymmenestä.");
    }

    private void cafe(Telling stage, Organisation owner) {
        var id = take(stage, terms("Nuorten iltakahvila koululla (esimerkki)",
                "Keksitty pilotti. Koulun ruokala on auki kahtena iltana viikossa, ja nuoret suunnittelevat ohjelman.",
                "mielen", List.of(AgeGroup.YOUNG),
                new Evidence(EvidenceLevel.PILOT, null, null,
                        new DataPlan("Kuinka moni tulee, ja onko kahvilassa joku, jolle voi jutella.",
                                "Kävijälaskuri ja lyhyt kysely alussa ja lopussa.", stage.today().plusMonths(6))),
                owner));
        use(stage, id, owner, UseState.IN_USE, 4, null);
    }

    private void retired(Telling stage, Organisation owner) {
        var id = take(stage,
                terms("Paperinen palvelukartta (esimerkki)",
                        "Keksitty käytäntö. Yhdistykset jakoivat kartan palveluista joka talouteen.", "rakente",
                        List.of(), new Evidence(EvidenceLevel.WORKING, null, null, null), owner));
        use(stage, id, owner, UseState.ENDED, 40, null);
        this.bank.retire(stage.coordinator(), id, "Kartta vanheni ennen kuin se oli jaettu (keksitty syy).", null);
    }

    private PracticeId take(Telling stage, PracticeTerms terms) {
        var id = this.bank.propose(stage.coordinator(), terms);
        this.bank.take(stage.coordinator(), id);
        return id;
    }

    private void use(Telling stage, PracticeId id, Organisation user, UseState state, int monthsAgo,
            @Nullable String note) {
        var until = state == UseState.ENDED ? stage.today().minusMonths(2) : null;
        this.uses.tell(stage.coordinator(),
                new PracticeUse(id, user.id(), state, stage.today().minusMonths(monthsAgo), until, note));
    }

    private void result(Telling stage, PracticeId id, Organisation teller, int monthsAgo, int reached, String found) {
        this.uses.tell(stage.coordinator(), id, new PracticeResult(Ids.next(), found,
                stage.today().minusMonths(monthsAgo), reached, "Keksitty seuranta (esimerkki)", teller.id()));
    }

    private PracticeTerms terms(String name, String what, String theme, List<AgeGroup> ages, Evidence evidence,
            Organisation owner) {
        return new PracticeTerms(Language.FI, name, what, this.themes.findBy(theme).orElse(null), ages, evidence,
                owner.id(), "Hyvinvointikoordinaattori (esimerkki)");
    }

    private record Telling(Actor coordinator, LocalDate today) {
    }

}
