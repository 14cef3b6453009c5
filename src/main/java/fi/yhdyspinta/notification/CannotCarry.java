package fi.yhdyspinta.notification;

import java.util.Set;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** The mail did not get through this time. */
class CannotCarry extends RuntimeException {

    /**
     * RFC 5321, 4.2.3: no such mailbox, not local, not allowed as a name. A full mailbox
     * (552) may be emptied.
     */
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(550, 551, 553);

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

    private static boolean isForGood(@Nullable Throwable problem) {
        return switch (problem) {
            case null -> false;
            case SMTPAddressFailedException refused -> NO_SUCH_ADDRESS.contains(refused.getReturnCode());
            case MailSendException several when several.getMessageExceptions().length > 0 ->
                isForGood(several.getMessageExceptions()[0]);
            case MessagingException chained when chained.getNextException() != null ->
                isForGood(chained.getNextException());
            default -> isForGood(problem.getCause());
        };
    }

}
