package fi.yhdyspinta.report.summary;

import java.util.Comparator;
import java.util.UUID;

/** Where a live block takes its words from (lähde). */
public record Source(Kind kind, UUID id) {

    /** What a block may tell of. */
    public enum Kind {

        CONCLUSION("conclusions"), ACTION("actions"), FINDING("findings");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** The message key of the name people read. */
        public String key() {
            return "report.source." + name();
        }

    }

    static final Comparator<Source> ORDER = Comparator.comparing(Source::kind);

    /** Its address within the county: everything upstream and downstream of it. */
    public String thread() {
        return "/thread/" + this.kind.path + "/" + this.id;
    }

}
