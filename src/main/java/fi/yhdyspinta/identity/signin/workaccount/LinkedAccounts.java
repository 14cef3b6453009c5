package fi.yhdyspinta.identity.signin.workaccount;

import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.OwnDoing;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.WorkAccount;
import fi.yhdyspinta.identity.WorkAccounts;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own work account, as its owner sees it and takes it away. */
@Component
class LinkedAccounts implements WorkAccounts {

    private final LinkedAccountStore accounts;

    private final AuditTrail audit;

    LinkedAccounts(LinkedAccountStore accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WorkAccount> find(PersonId person) {
        return this.accounts.find(person);
    }

    /**
     * @throws NotFound when the person has none
     */
    @Transactional(readOnly = true)
    public WorkAccount get(PersonId person) {
        return find(person).orElseThrow(() -> new NotFound("No work account"));
    }

    /**
     * @throws NotFound when the person has none
     */
    @Transactional
    public void remove(PersonId person) {
        if (!this.accounts.delete(person)) {
            throw new NotFound("No work account");
        }
        this.audit.record(new OwnDoing(person), WorkAccountAudit.WORK_ACCOUNT_REMOVED, person);
    }

}
