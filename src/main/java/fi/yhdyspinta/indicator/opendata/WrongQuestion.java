package fi.yhdyspinta.indicator.opendata;

/** A program has asked for what cannot be; the message tells it why. */
final class WrongQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongQuestion(String why) {
        super(why);
    }

}
