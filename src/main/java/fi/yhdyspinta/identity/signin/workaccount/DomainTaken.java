package fi.yhdyspinta.identity.signin.workaccount;

import java.io.Serial;

/** Another county has the domain; undoes what was being kept. */
final class DomainTaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DomainTaken() {
        super("The domain belongs to another county");
    }

}
