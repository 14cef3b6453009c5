package fi.yhdyspinta.organisation.contactfile;

/** What a column of a file of contacts holds. */
public enum ContactColumn {

    MUNICIPALITY("municipality", "kunnan nimi,kommunens namn,municipality name"),
    THEME("theme", "teema,aihe,tema,ämne,theme,topic"),
    NAME("contact", "nimi,yhteyshenkilö,henkilö,namn,person,name,contact,contact person"),
    MAIL("mail", "sähköposti,sähköpostiosoite,e-post,epost,e-postadress,mail,email,e-mail"),
    OWNER("owner", "teeman omistaja,vastuuhenkilö,temats ägare,ägare,owner,theme owner");

    private final String key;

    private final String words;

    ContactColumn(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** How others head it, with commas between. */
    String words() {
        return this.words;
    }

    /** Our own heading, as the table of contacts bears it when it is taken out. */
    public String key() {
        return "organisation.responsibility." + this.key;
    }

}
