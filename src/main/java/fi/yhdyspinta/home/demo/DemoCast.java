package fi.yhdyspinta.home.demo;

import java.util.List;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;

/**
 * The invented people and organisations of the demo. Addresses end in example.org, which
 * belongs to nobody.
 */
final class DemoCast {

    static final Member ADMINISTRATOR = new Member("sara.saato@example.org", "Sara Säätö", null);

    static final Member COORDINATOR = new Member("aino.aalto@example.org", "Aino Aalto", Role.COORDINATOR);

    static final List<Member> COUNTY_PEOPLE = List.of(
            new Member("meri.myrsky@example.org", "Meri Myrsky", Role.FACILITATOR),
            new Member("urho.usva@example.org", "Urho Usva", Role.DECISION_MAKER));

    static final List<Party> PARTIES = List.of(
            new Party("Saarikunnan kunta (esimerkki)", "Saarikunta kommun (exempel)", PartyType.MUNICIPALITY,
                    "hyte@saarikunta.example.org",
                    List.of(new Member("onni.orava@example.org", "Onni Orava", Role.MUNICIPAL_COORDINATOR),
                            new Member("onni.orava@example.org", "Onni Orava", Role.REPRESENTATIVE))),
            new Party("Koivurannan Taimi ry (esimerkki)", "Koivurannan Taimi rf (exempel)", PartyType.NGO,
                    "taimi@koivuranta.example.org",
                    List.of(new Member("helmi.heina@example.org", "Helmi Heinä", Role.REPRESENTATIVE),
                            new Member("tapio.taimi@example.org", "Tapio Taimi", Role.CONTRIBUTOR),
                            new Member("vieno.varpu@example.org", "Vieno Varpu", Role.DEPUTY))),
            new Party("Tuulin seurakunta (esimerkki)", "Tuuli församling (exempel)", PartyType.PARISH,
                    "toimisto@tuuli.example.org",
                    List.of(new Member("rauha.rinne@example.org", "Rauha Rinne", Role.REPRESENTATIVE))),
            party("Koivulahden kunta (esimerkki)", "Koivulahti kommun (exempel)", PartyType.MUNICIPALITY),
            party("Hiekkasaaren kunta (esimerkki)", "Hiekkasaari kommun (exempel)", PartyType.MUNICIPALITY),
            party("Kuusiniemen kaupunki (esimerkki)", "Kuusiniemi stad (exempel)", PartyType.MUNICIPALITY),
            party("Lehtovaaran kunta (esimerkki)", "Lehtovaara kommun (exempel)", PartyType.MUNICIPALITY),
            party("Pihlajaveden kunta (esimerkki)", "Pihlajavesi kommun (exempel)", PartyType.MUNICIPALITY),
            party("Savonselän nuorisotuki ry (esimerkki)", "Savonselkä ungdomsstöd rf (exempel)", PartyType.NGO),
            party("Järvenselän omaiset ry (esimerkki)", "Järvenselkä anhöriga rf (exempel)", PartyType.NGO),
            party("Kuusiniemen liikkujat ry (esimerkki)", "Kuusiniemi motionärer rf (exempel)", PartyType.NGO),
            party("Mielen majakka ry (esimerkki)", "Sinnets fyr rf (exempel)", PartyType.NGO),
            party("Rantakylien yhteisö ry (esimerkki)", "Strandbyarnas gemenskap rf (exempel)", PartyType.NGO),
            party("Järviseudun ammattiopisto (esimerkki)", "Järviseutu yrkesinstitut (exempel)", PartyType.SCHOOL),
            party("Saarikunnan apteekki (esimerkki)", "Saarikunta apotek (exempel)", PartyType.PHARMACY));

    private DemoCast() {
    }

    private static Party party(String name, String swedish, PartyType type) {
        return new Party(name, swedish, type, null, List.of());
    }

}
