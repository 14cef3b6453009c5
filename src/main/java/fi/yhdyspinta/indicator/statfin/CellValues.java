package fi.yhdyspinta.indicator.statfin;

import java.util.Set;
import java.util.function.BiConsumer;

import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Numbers;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields "value" and "status" of JSON-stat, each a list of all cells or an
 * object of some.
 */
final class CellValues {

    /** Data subject to secrecy, as a code of PxWeb and as the sign in its tables. */
    private static final Set<String> KEPT_BACK = Set.of("3", "...");

    /** Nothing to count: exactly none. */
    private static final Set<String> NIL = Set.of("7", "-");

    private final Fields dataset;

    private final Cells cells;

    CellValues(Fields dataset, int size) {
        this.dataset = dataset;
        this.cells = Cells.untold(size);
    }

    Cells read() {
        if (this.dataset.find("value").isEmpty()) {
            throw this.dataset.unreadable("the values of the cells", "value");
        }
        each("value", this::value);
        // Last, so that what is kept back stays so even if a value came along.
        each("status", this::status);
        return this.cells;
    }

    private void status(int place, JsonNode status) {
        var sign = status.asString("");
        if (KEPT_BACK.contains(sign)) {
            this.cells.tell(place, Double.NaN);
        }
        else if (NIL.contains(sign) && this.cells.find(place).isEmpty()) {
            this.cells.tell(place, 0);
        }
    }

    private void value(int place, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        var number = value.isNumber() || value.isString() ? Numbers.number(value.asString()) : null;
        if (number == null) {
            throw this.dataset.unreadable("a number or null in cell " + place, "value");
        }
        this.cells.tell(place, number);
    }

    private void each(String key, BiConsumer<Integer, JsonNode> cell) {
        this.dataset.find(key).ifPresent(all -> {
            if (all.isArray() && all.size() == this.cells.size()) {
                for (int place = 0; place < all.size(); place++) {
                    cell.accept(place, all.get(place));
                }
            }
            else if (all.isObject()) {
                all.properties().forEach(one -> cell.accept(place(one.getKey(), key), one.getValue()));
            }
            else {
                throw this.dataset.unreadable("a list of %d cells".formatted(this.cells.size()), key);
            }
        });
    }

    private int place(String written, String key) {
        var place = Numbers.integer(written);
        if (place == null || place < 0 || place >= this.cells.size()) {
            throw this.dataset.unreadable("cells from 0 to %d, not %s".formatted(this.cells.size() - 1, written), key);
        }
        return place;
    }

}
