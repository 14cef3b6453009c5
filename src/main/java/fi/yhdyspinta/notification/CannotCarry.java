package fi.yhdyspinta.notification;

import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** The mail did not get through this time. */
class CannotCarry extends RuntimeException {

    /**
     * RFC 5321, 4.2.3: no such mailbox, not local, not allowed as a name. A full mailbox
     * (552) may be emptied.
     */
    private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("(?s)\\s*(550|551|553)[ -].*");

    CannotCarry(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Whether the receiver's server says that the address will never do. */
    boolean isForGood() {
        return isForGood(getCause());
    }

    /**
     * The addresses refused stand with the failure, what the server said in those behind
     * it.
     */
    private static boolean isForGood(@Nullable Throwable problem) {
        return switch (problem) {
            case null -> false;
            case MailSendException several when several.getMessageExceptions().length > 0 ->
                isForGood(several.getMessageExceptions()[0]);
            case SendFailedException refused -> refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0 && saysNoSuchAddress(refused.getNextException());
            default -> isForGood(problem.getCause());
        };
    }

    private static boolean saysNoSuchAddress(@Nullable Exception said) {
        if (said == null) {
            return false;
        }
        return NO_SUCH_ADDRESS.matcher(String.valueOf(said.getMessage())).matches()
                || said instanceof MessagingException chained && saysNoSuchAddress(chained.getNextException());
    }

}
