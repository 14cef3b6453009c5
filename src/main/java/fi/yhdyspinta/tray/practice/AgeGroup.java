package fi.yhdyspinta.tray.practice;

/** Whom a practice is for, by age (ikäryhmä); none means everybody. */
public enum AgeGroup {

    CHILDREN, YOUNG, WORKING_AGE, OLDER;

    public String key() {
        return "tray.practice.age." + name();
    }

}
