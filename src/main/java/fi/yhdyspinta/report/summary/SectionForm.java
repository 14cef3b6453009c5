package fi.yhdyspinta.report.summary;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The form of a section as it comes from the page. */
public record SectionForm(int revision, @Nullable String headingFi, @Nullable String headingSv,
        @Nullable String headingEn, @Nullable String bodyFi, @Nullable String bodySv, @Nullable String bodyEn) {

    static SectionForm of(Section section) {
        return new SectionForm(section.revision(), section.heading().fi(), section.heading().sv(),
                section.heading().en(), section.body().fi(), section.body().sv(), section.body().en());
    }

    SectionDraft toDraft() {
        return new SectionDraft(this.revision,
                new Wording(text(this.headingFi).strip(), text(this.headingSv).strip(), text(this.headingEn).strip()),
                new Wording(text(this.bodyFi), text(this.bodySv), text(this.bodyEn)));
    }

    /**
     * The same texts, begun anew from a later revision: saving again writes over it
     * knowingly.
     */
    SectionForm from(int later) {
        return new SectionForm(later, this.headingFi, this.headingSv, this.headingEn, this.bodyFi, this.bodySv,
                this.bodyEn);
    }

    /** What stands in each field, by its name. */
    public Map<String, String> values() {
        return Map.of("headingFi", text(this.headingFi), "headingSv", text(this.headingSv), "headingEn",
                text(this.headingEn), "bodyFi", text(this.bodyFi), "bodySv", text(this.bodySv), "bodyEn",
                text(this.bodyEn));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

}
