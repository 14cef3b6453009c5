package fi.yhdyspinta.organisation.seatfile;

/** What a column of a file of seats holds. */
public enum SeatColumn {

    GROUP("ryhmä,paikkaryhmä,kiintiö,grupp,platsgrupp,kvot,group,quota"),
    ROLE("jäsen,jäsen tai varajäsen,asema,jäsenyys,jäsen/varajäsen,medlem,ställning,ledamot,role,member,position,member/deputy"),
    NUMBER("paikka,numero,nro,paikan numero,plats,platsnummer,nummer,seat,number,seat number,no"),
    ORGANISATION("organisaatio,edustaa,edustettu organisaatio,taho,toimija,kunta,yhdistys,organisation,representerar,"
            + "aktör,represents,organization,kommun,municipality"),
    BUSINESS_ID("y-tunnus,ytunnus,fo-nummer,business id,businessid"), SECTOR("toimiala,sektori,bransch,sektor,sector"),
    PERSON("nimi,henkilö,henkilön nimi,jäsenen nimi,namn,person,name"),
    MAIL("sähköposti,sähköpostiosoite,e-post,epost,e-postadress,mail,email,e-mail"), STATE("tila,status,läge,state"),
    NOMINATED_ON("ehdotettu,ehdotuspäivä,nominerad,nominated,nominated on"),
    FROM("alkaen,alkaa,alku,ensimmäinen päivä,från,börjar,första dag,from,first day,start"),
    LAST_DAY("asti,päättyy,viimeinen päivä,loppu,till,slutar,sista dag,last day,until,end"),
    NAME_PUBLIC("nimi julkinen,julkinen,namnet offentligt,offentligt,name public,public"),
    ID("tunniste,id,identifierare");

    private final String words;

    SeatColumn(String words) {
        this.words = words;
    }

    /** How others head it, with commas between. */
    String words() {
        return this.words;
    }

    public String key() {
        return "organisation.seatfile.column." + name();
    }

}
