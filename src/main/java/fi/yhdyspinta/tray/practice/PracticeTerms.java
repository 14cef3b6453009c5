package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a practice (käytännön kuvaus).
 *
 * @param language in which it is written
 * @param what what is done
 * @param theme the focus area of the plan that it serves
 * @param ages empty for everybody
 * @param evidence null only while a proposal made from an answer waits to be weighed
 * @param owner null when not known
 * @param contactRole a role or a shared mailbox, never a person's own data
 */
public record PracticeTerms(Language language, String name, String what, @Nullable FocusAreaId theme,
        List<AgeGroup> ages, @Nullable Evidence evidence, @Nullable OrganisationId owner,
        @Nullable String contactRole) {

    public static final int LONGEST_NAME = 200;

    /** As long as an answer to a survey, which may become a practice whole. */
    public static final int LONGEST_TEXT = 10_000;

    public static final int LONGEST_PART = 2_000;

    public PracticeTerms {
        ages = List.copyOf(ages);
    }

    PracticeTerms ownedBy(OrganisationId other) {
        return new PracticeTerms(this.language, this.name, this.what, this.theme, this.ages, this.evidence, other,
                this.contactRole);
    }

}
