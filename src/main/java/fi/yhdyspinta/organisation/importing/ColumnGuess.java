package fi.yhdyspinta.organisation.importing;

import java.util.Map;

import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.platform.web.Messages;

/** What the columns of a file of organisations are called. */
final class ColumnGuess {

    /** Beside the words of our own files, what others call the same. */
    private static final Map<Column, String> OTHER_WORDS = Map.ofEntries(Map.entry(Column.NAME_FI,
            "nimi,name,namn,toimija,organisaatio,organisation,organization,yhdistys,yhdistyksen nimi,järjestö,"
                    + "järjestön nimi,förening,föreningens namn,aktör,toimijan nimi,name_fi,nimi fi,association,ngo"),
            Map.entry(Column.NAME_SV,
                    "nimi ruotsiksi,namn på svenska,name_sv,nimi sv,svenskt namn,ruotsinkielinen nimi"),
            Map.entry(Column.NAME_EN, "nimi englanniksi,name in english,name_en,nimi en,englanninkielinen nimi"),
            Map.entry(Column.PARTY_TYPE, "tyyppi,typ,type,toimijatyyppi,aktörstyp,party type"),
            Map.entry(Column.BUSINESS_ID, "y-tunnus,ytunnus,fo-nummer,business id,business_id,businessid,ly-tunnus"),
            Map.entry(Column.ASSOCIATION_NUMBER,
                    "rekisterinumero,yhdistysrekisterinumero,rek.nro,registernummer,association number,reg.nr"),
            Map.entry(Column.LANGUAGE, "kieli,språk,language"),
            Map.entry(Column.MUNICIPALITY,
                    "kunta,kotikunta,kotipaikka,kommun,hemkommun,hemort,municipality,paikkakunta"),
            Map.entry(Column.ACTIVITY,
                    "toiminta-alue,toimialue,toimintakunnat,verksamhetsområde,area of activity,kunnat"),
            Map.entry(Column.THEMES, "teema,tema,theme,teemat,teman,themes,toimiala,bransch,industry,industry_fi"),
            Map.entry(Column.POPULATION_GROUPS,
                    "väestöryhmä,kohderyhmä,kohderyhmät,målgrupp,målgrupper,befolkningsgrupp,population group,target group"),
            Map.entry(Column.MAILBOX,
                    "sähköposti,email,e-mail,e-post,epost,sähköpostiosoite,e-postadress,mail,mailbox,yhteystieto"),
            Map.entry(Column.LISTED, "julkinen,offentlig,public,suostumus,samtycke,consent,saa julkaista"),
            Map.entry(Column.CONSENT_ON, "suostumuspäivä"), Map.entry(Column.CONSENT_GIVER, "suostumuksen antaja"),
            Map.entry(Column.STATE, "tila,status,state,läge"),
            Map.entry(Column.PARENT, "emo-organisaatio,piiri,liitto"),
            Map.entry(Column.ENDED_ON, "päättynyt,upphört,ended,päättymispäivä"),
            Map.entry(Column.SUCCESSOR, "jatkaja,seuraaja,efterföljare,successor"),
            Map.entry(Column.ID, "tunniste,id,identifierare"));

    private ColumnGuess() {
    }

    static Headings<Column> with(Messages messages) {
        return new Headings<>(Column.class, column -> OTHER_WORDS.getOrDefault(column, ""), Column::key, messages);
    }

}
