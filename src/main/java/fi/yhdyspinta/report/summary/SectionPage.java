package fi.yhdyspinta.report.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page on which a section is written (luvun kirjoittaminen).
 *
 * @param section as it is kept now
 * @param form what the writer has typed
 * @param saving why it was not saved, or that it was
 */
public record SectionPage(Drafting.WorkingCopy copy, Section section, SectionForm form, Saving saving) {

    /** The message key of each field that has to be put right. */
    public Map<String, String> problems() {
        return this.saving instanceof Saving.Incomplete(List<Saving.Problem> problems)
                ? problems.stream().collect(Collectors.toMap(Saving.Problem::field, Saving.Problem::key)) : Map.of();
    }

    /** The name of the one who saved in between. */
    public Optional<String> collidedWith() {
        return this.saving instanceof Saving.Collided(Section theirs, String by) ? Optional.of(by) : Optional.empty();
    }

    static SectionPage of(Drafting.WorkingCopy copy, Section section) {
        return new SectionPage(copy, section, SectionForm.of(section), new Saving.Saved());
    }

    static SectionPage of(Drafting.WorkingCopy copy, Section section, SectionForm form, Saving saving) {
        return new SectionPage(copy, section, saving instanceof Saving.Collided ? form.from(section.revision()) : form,
                saving);
    }

}
