package fi.yhdyspinta;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.platform.Language;

/**
 * Goes about a page by its keyboard alone, as those do who cannot use a mouse. Selectors
 * go by ids, names and addresses, so that a journey is the same in each language.
 */
public final class Keyboard {

    private static final int MOST_STEPS = 250;

    /** The order of day and month in a date field depends on the machine. */
    private static final List<DateTimeFormatter> ORDERS = List.of(DateTimeFormatter.ofPattern("MMdduuuu"),
            DateTimeFormatter.ofPattern("ddMMuuuu"));

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    public Page page() {
        return this.page;
    }

    /**
     * Goes on with the tabulator, from where the focus is, until there; on a fresh page
     * past its head by the link that is there for it, when the way leads into the
     * content.
     */
    public void to(String selector) {
        if (Boolean.TRUE.equals(this.page.evaluate("""
                s => document.activeElement === document.body
                  && document.querySelector(s)?.closest('main') != null""", selector))) {
            press("Tab");
            press("Enter");
        }
        for (int step = 0; step <= MOST_STEPS; step++) {
            if (Boolean.TRUE.equals(this.page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError(
                "The keyboard does not reach %s in %d steps on %s".formatted(selector, MOST_STEPS, this.page.url()));
    }

    /** Presses a link or a button and waits for the page it leads to. */
    public void enter(String selector) {
        to(selector);
        this.page.waitForNavigation(() -> press("Enter"));
    }

    /** Opens what stays on the page: a menu or more of a form. */
    public void open(String summary) {
        to(summary);
        press("Enter");
    }

    /** Ticks a box or a choice. */
    public void tick(String choice) {
        to(choice);
        press("Space");
    }

    /** Writes over what stands in the field. */
    public void write(String field, String text) {
        clear(field);
        this.page.keyboard().type(text);
    }

    /** Puts what was copied elsewhere over what stands in the field. */
    public void paste(String field, String text) {
        clear(field);
        this.page.keyboard().insertText(text);
    }

    private void clear(String field) {
        to(field);
        press("ControlOrMeta+A");
    }

    /** Chooses from a list with the arrows. */
    public void choose(String list, String value) {
        to(list);
        var way = (Number) this.page.evaluate("""
                value => {
                  const list = document.activeElement
                  return [...list.options].findIndex(option => option.value === value) - list.selectedIndex }""",
                value);
        for (int step = 0; step < Math.abs(way.intValue()); step++) {
            press(way.intValue() > 0 ? "ArrowDown" : "ArrowUp");
        }
        if (!value.equals(value())) {
            throw new AssertionError(
                    "The arrows do not choose %s from %s on %s".formatted(value, list, this.page.url()));
        }
    }

    /** Types a day into a date field, part by part. */
    public void date(String field, LocalDate day) {
        to(field);
        for (var order : ORDERS) {
            this.page.keyboard().type(order.format(day));
            if (day.toString().equals(value())) {
                return;
            }
            for (int part = 0; part < 3; part++) {
                press("ArrowLeft");
            }
        }
        throw new AssertionError("Typing does not put %s into %s on %s".formatted(day, field, this.page.url()));
    }

    public void press(String key) {
        this.page.keyboard().press(key);
    }

    /** Chooses the language of the site, in its head. */
    public void speak(Language language) {
        enter(".site-head .langs a[lang=" + language.tag() + "]");
    }

    private Object value() {
        return this.page.evaluate("document.activeElement.value");
    }

}
