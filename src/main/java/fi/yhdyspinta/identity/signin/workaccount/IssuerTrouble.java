package fi.yhdyspinta.identity.signin.workaccount;

import java.io.Serial;

import fi.yhdyspinta.identity.ProviderFinding;

/** A provider that does not answer as it should. */
final class IssuerTrouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ProviderFinding finding;

    IssuerTrouble(ProviderFinding.Kind kind, String detail) {
        super(kind + " " + detail);
        this.finding = new ProviderFinding(kind, detail);
    }

    ProviderFinding finding() {
        return this.finding;
    }

}
