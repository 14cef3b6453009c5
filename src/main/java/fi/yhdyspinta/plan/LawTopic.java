package fi.yhdyspinta.plan;

/**
 * What is negotiated every year by law: goals, measures, cooperation and follow-up
 * (tavoitteet, toimenpiteet, yhteistyö, seuranta; järjestämislaki 612/2021 6 § 4 mom. and
 * 7 § 4 mom.).
 */
public enum LawTopic {

    GOALS, MEASURES, COOPERATION, FOLLOW_UP;

    /** The message key of the name people read. */
    public String key() {
        return "plan.lawTopic." + name();
    }

}
