package fi.yhdyspinta.notification;

/** The mail did not get through this time. */
class CannotCarry extends RuntimeException {

    CannotCarry(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

}
