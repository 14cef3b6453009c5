package fi.yhdyspinta.representation.showing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Activity;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.representation.counting.Step;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.NominationId;
import fi.yhdyspinta.representation.selection.Representative;
import fi.yhdyspinta.representation.selection.SelectionRecord;

/**
 * Who represents whom.
 *
 * @param represented all organisations represented that the reader may see
 * @param own what is known of the reader's organisation, when it is one of them
 * @param municipality code that somebody looks for, empty for all
 * @param theme words that somebody looks for, empty for all
 */
public record ResultPage(ProcessPage page, SelectionRecord selection, List<Representative> representatives,
        Map<NominationId, Nomination> nominations, List<Activity> represented, List<Activity> own,
        Map<PartyType, Integer> counts, String municipality, String theme, LocalDate today) {

    public Nomination nomination(Representative one) {
        return Objects.requireNonNull(this.nominations.get(one.nomination()));
    }

    /** The name when the reader may see it, else the number. */
    public String name(int number, Frame frame) {
        return this.selection.candidates()
            .stream()
            .filter(line -> line.number() == number)
            .findFirst()
            .map(line -> line.name().isEmpty() ? frame.text("representation.candidate.number", number) : line.name())
            .orElse(String.valueOf(number));
    }

    public String names(List<Integer> numbers, Frame frame) {
        return numbers.stream().map(number -> name(number, frame)).collect(Collectors.joining(", "));
    }

    /** What a step of the log says, in the reader's language. */
    public String told(Step step, Frame frame) {
        return frame.text("representation.step." + step.kind(), names(step.candidates(), frame),
                number(step.value(), frame));
    }

    private static String number(String value, Frame frame) {
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return frame.date(LocalDate.parse(value));
        }
        return value.isEmpty() ? frame.text("representation.never")
                : frame.language() == fi.yhdyspinta.platform.Language.EN ? value : value.replace('.', ',');
    }

    public String votes(BigDecimal votes, Frame frame) {
        return number(votes.stripTrailingZeros().toPlainString(), frame);
    }

    /** The steps after which votes have moved, for the table of votes. */
    public List<Step> stages() {
        return this.selection.outcome().steps().stream().filter(step -> !step.votes().isEmpty()).toList();
    }

    /**
     * Who stands for the municipality and theme that were asked for; all when nobody
     * does.
     */
    public List<Representative> found() {
        var inOffice = this.representatives.stream().filter(this::isCounted).toList();
        return inOffice.stream().filter(this::isNear).toList();
    }

    private boolean isCounted(Representative one) {
        return one.beganOn() != null && (one.endedOn() == null || !this.today.isAfter(one.endedOn()));
    }

    private boolean isNear(Representative one) {
        var known = nomination(one);
        var codes = known.municipality() == null ? known.municipalities()
                : java.util.stream.Stream
                    .concat(known.municipalities().stream(), java.util.stream.Stream.of(known.municipality()))
                    .collect(Collectors.toSet());
        return (this.municipality.isEmpty() || codes.contains(this.municipality)) && (this.theme.isBlank()
                || (known.knows() + " " + known.motivation()).toLowerCase(java.util.Locale.ROOT)
                    .contains(this.theme.strip().toLowerCase(java.util.Locale.ROOT)));
    }

    /**
     * Those of the representatives who know a municipality of the reader's organisation.
     */
    public List<Representative> nearest() {
        Set<String> codes = this.own.stream().flatMap(one -> one.municipalities().stream()).collect(Collectors.toSet());
        return this.representatives.stream()
            .filter(this::isCounted)
            .filter(one -> codes.contains(nomination(one).municipality())
                    || nomination(one).municipalities().stream().anyMatch(codes::contains))
            .toList();
    }

    public List<Representative> waiting() {
        return this.representatives.stream().filter(Representative::isWaiting).toList();
    }

    public List<Representative> gone() {
        return this.representatives.stream().filter(one -> one.endedOn() != null).toList();
    }

}
