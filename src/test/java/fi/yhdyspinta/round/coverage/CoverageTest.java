package fi.yhdyspinta.round.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.coverage.Coverage.Hole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The round of Keski-Suomi in 2023 was held municipality by municipality, and NGOs and
 * parishes took part only in some. Which ones is made up here: the sources do not tell.
 */
class CoverageTest {

    private static final List<Municipality> KESKI_SUOMI = Stream
        .of("Hankasalmi", "Joutsa", "Jyväskylä", "Jämsä", "Kannonkoski", "Karstula", "Keuruu", "Kinnula", "Kivijärvi",
                "Konnevesi", "Kyyjärvi", "Laukaa", "Luhanka", "Multia", "Muurame", "Petäjävesi", "Pihtipudas",
                "Saarijärvi", "Toivakka", "Uurainen", "Viitasaari", "Äänekoski")
        .map(name -> new Municipality(name.substring(0, 3), LocalText.finnish(name), "13", null, null, null, null))
        .toList();

    @Test
    void ngosAndParishesOnlyInSomeMunicipalitiesAreSeenAsSuch() {
        var all = new ArrayList<Presence>();
        for (int number = 0; number < KESKI_SUOMI.size(); number++) {
            all.add(in(PartyType.MUNICIPALITY, number, Stage.JOINED));
            all.add(in(PartyType.NGO, number, number < 6 ? Stage.JOINED : Stage.KNOWN));
            if (number < 4) {
                all.add(in(PartyType.PARISH, number, Stage.INVITED));
            }
        }

        var coverage = Coverage.of(KESKI_SUOMI, all, false);

        assertThat(coverage.whole()).isEqualTo(4);
        assertThat(coverage.holes())
            .extracting(hole -> hole.kind() + " " + hole.party() + " " + hole.municipalities().size())
            .containsExactly("UNKNOWN PARISH 18", "NOT_INVITED NGO 16");
        assertThat(coverage.holes().getLast().municipalities()).extracting(each -> each.name().fi())
            .contains("Keuruu", "Äänekoski")
            .doesNotContain("Jyväskylä");
    }

    @Test
    void silenceIsAHoleOnlyOnceAnswersAreCollected() {
        var all = List.of(in(PartyType.MUNICIPALITY, 0, Stage.ANSWERED), in(PartyType.NGO, 0, Stage.INVITED),
                in(PartyType.PARISH, 0, Stage.JOINED));
        var first = KESKI_SUOMI.subList(0, 1);

        assertThat(Coverage.of(first, all, false).holes()).isEmpty();
        assertThat(Coverage.of(first, all, true).holes()).extracting(Hole::kind, Hole::party)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(Hole.Kind.NOT_ANSWERED, Party.NGO),
                    org.assertj.core.groups.Tuple.tuple(Hole.Kind.NOT_ANSWERED, Party.PARISH));
    }

    @Test
    void anOrganisationCountsInEveryMunicipalityItWorksIn() {
        var wide = new Presence(PartyType.NGO_NETWORK, Set.of(code(0), code(1)), Stage.INVITED);
        var nowhere = new Presence(PartyType.NGO, Set.of(), Stage.JOINED);
        var police = new Presence(PartyType.POLICE, Set.of(code(0)), Stage.INVITED);

        var coverage = Coverage.of(KESKI_SUOMI, List.of(wide, nowhere, police), false);

        assertThat(coverage.rows().get(0).of(Party.NGO)).isEqualTo(new Reach(1, 1, 0, 0));
        assertThat(coverage.rows().get(1).of(Party.NGO)).isEqualTo(new Reach(1, 1, 0, 0));
        assertThat(coverage.rows().get(2).of(Party.NGO)).isEqualTo(Reach.NONE);
        assertThat(coverage.elsewhere()).containsOnly(java.util.Map.entry(Party.NGO, new Reach(1, 1, 1, 0)));
        assertThat(coverage.others()).containsOnly(java.util.Map.entry(PartyType.POLICE, new Reach(1, 1, 0, 0)));
    }

    private static Presence in(PartyType type, int municipality, Stage stage) {
        return new Presence(type, Set.of(code(municipality)), stage);
    }

    private static String code(int municipality) {
        return KESKI_SUOMI.get(municipality).code();
    }

}
