package fi.yhdyspinta.round.format;

/**
 * What the law wants negotiated every year: goals, measures, cooperation and follow-up
 * (tavoitteet, toimenpiteet, yhteistyö, seuranta; järjestämislaki 612/2021 7 § 4 mom).
 */
public enum LawTopic {

    @Layout.Key("tavoitteet")
    GOALS,

    @Layout.Key("toimenpiteet")
    MEASURES,

    @Layout.Key("yhteistyö")
    COOPERATION,

    @Layout.Key("seuranta")
    FOLLOW_UP

}
