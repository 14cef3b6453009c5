package fi.yhdyspinta.report.summary;

import java.util.ArrayList;
import java.util.List;

import fi.yhdyspinta.platform.Language;

/**
 * A section as somebody has typed it (luvun luonnos).
 *
 * @param revision of the section that the writer began from
 */
public record SectionDraft(int revision, Wording heading, Wording body) {

    /** What is to be put right before it can be saved. */
    List<Saving.Problem> problems() {
        var problems = new ArrayList<Saving.Problem>();
        if (this.heading.fi().isBlank()) {
            problems.add(new Saving.Problem("headingFi", "report.section.heading.missing"));
        }
        for (var language : Language.values()) {
            var tag = language.tag();
            var end = tag.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tag.substring(1);
            if (this.heading.own(language).length() > Section.LONGEST_HEADING) {
                problems.add(new Saving.Problem("heading" + end, "report.section.heading.long"));
            }
            if (this.body.own(language).length() > Section.LONGEST_BODY) {
                problems.add(new Saving.Problem("body" + end, "report.section.body.long"));
            }
        }
        return problems;
    }

    boolean says(Section section) {
        return section.heading().equals(this.heading) && section.body().equals(this.body);
    }

}
