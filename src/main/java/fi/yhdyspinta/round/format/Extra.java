package fi.yhdyspinta.round.format;

import java.util.Map;

/**
 * What a mapping of the file said beyond the typed components of its record: fields
 * nobody knows, and known fields that were written down but left open or empty. A known
 * field that stands here is "not known yet"; a field that stands neither here nor in the
 * record was never mentioned.
 */
public record Extra(Map<String, Tree> fields) {

    public static final Extra NONE = new Extra(Map.of());

    public Extra {
        fields = Ordered.copyOf(fields);
    }

    /** True when the file names the field and says that its value is not known. */
    public boolean leavesOpen(String field) {
        return fields.get(field) instanceof Tree.Nothing;
    }

}
