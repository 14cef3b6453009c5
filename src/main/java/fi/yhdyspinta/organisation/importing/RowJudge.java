package fi.yhdyspinta.organisation.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.Judged;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.importing.RowReader.ReadRow;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Snapshot;

/**
 * Says what rows will do: which organisation each is about – by our own id, by business
 * id, by the number in the register of associations, by name and municipality – and how
 * it shall stand then.
 */
final class RowJudge {

    private static final List<Column> NAMES = List.of(Column.NAME_FI, Column.NAME_SV, Column.NAME_EN);

    /** Kinds whose units share one business id. */
    private static final Set<String> SHARING = Set.of("MUNICIPALITY", "COUNTY", "STATE", "SCHOOL");

    private final Mapping mapping;

    /** The rows judged so far, by what makes them the same. */
    private final Map<String, Integer> seen = new HashMap<>();

    RowJudge(Mapping mapping) {
        this.mapping = mapping;
    }

    Judged judge(int number, ReadRow row, Collection<Candidate> candidates) {
        var problems = new ArrayList<>(row.problems());
        var found = match(row.texts(), candidates);
        if (found.size() > 1) {
            problems.add(new RowProblem(address(number), "organisation.importing.problem.several", named(row.texts())));
        }
        var known = found.size() == 1 ? found.getFirst() : null;
        var wanted = row.texts();
        resolve(Column.PARENT, wanted, known, candidates, problems, number);
        resolve(Column.SUCCESSOR, wanted, known, candidates, problems, number);
        var before = known == null ? null : known.now();
        var after = before == null ? fresh().with(withoutId(wanted)) : before.with(withoutId(wanted));
        complete(after, number, problems);
        repeated(known, after, number, problems);
        if (!problems.isEmpty()) {
            return Judged.wrong(number, after, problems);
        }
        return known == null ? Judged.isNew(number, OrganisationId.next(), after)
                : Judged.of(number, known.id(), known.now(), after);
    }

    /** The candidates by the first mark that names any. */
    private static List<Candidate> match(Map<Column, String> row, Collection<Candidate> candidates) {
        var id = candidates.stream().filter(one -> one.id().toString().equals(row.get(Column.ID))).toList();
        if (!id.isEmpty()) {
            return id;
        }
        for (var mark : List.of(Column.BUSINESS_ID, Column.ASSOCIATION_NUMBER)) {
            var text = Objects.requireNonNullElse(row.get(mark), "");
            var same = text.isEmpty() ? List.<Candidate>of()
                    : candidates.stream().filter(one -> one.now().get(mark).equals(text)).toList();
            if (same.size() == 1 && mark == Column.ASSOCIATION_NUMBER) {
                return same;
            }
            var narrowed = narrowed(same, row);
            if (!narrowed.isEmpty()) {
                return narrowed;
            }
        }
        return called(candidates, row).stream().filter(one -> fits(one, row)).toList();
    }

    /**
     * Of several with the same business id the name decides. Schools bear that of their
     * municipality, so that there another name is another unit.
     */
    private static List<Candidate> narrowed(List<Candidate> same, Map<Column, String> row) {
        var called = called(same, row);
        return called.isEmpty()
                ? same.stream().filter(one -> !SHARING.contains(one.now().get(Column.PARTY_TYPE))).toList() : called;
    }

    private static List<Candidate> called(Collection<Candidate> candidates, Map<Column, String> row) {
        var names = NAMES.stream()
            .map(column -> Objects.requireNonNullElse(row.get(column), "").toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .toList();
        return candidates.stream().filter(one -> names.stream().anyMatch(one::isCalled)).toList();
    }

    /**
     * Of the same municipality, and not bearing another mark, as far as both are known.
     */
    private static boolean fits(Candidate candidate, Map<Column, String> row) {
        return Stream.of(Column.MUNICIPALITY, Column.BUSINESS_ID, Column.ASSOCIATION_NUMBER).allMatch(column -> {
            var told = Objects.requireNonNullElse(row.get(column), "");
            var known = candidate.now().get(column);
            return told.isEmpty() || known.isEmpty() || told.equals(known);
        });
    }

    private Snapshot fresh() {
        return new Snapshot(Map.of(Column.PARTY_TYPE, this.mapping.partyType().name(), Column.LANGUAGE, "FI",
                Column.STATE, "VERIFIED"));
    }

    private static Map<Column, String> withoutId(Map<Column, String> texts) {
        texts.remove(Column.ID);
        if (Objects.requireNonNullElse(texts.get(Column.PARTY_TYPE), "x").isEmpty()) {
            texts.remove(Column.PARTY_TYPE);
        }
        if (Objects.requireNonNullElse(texts.get(Column.LANGUAGE), "x").isEmpty()) {
            texts.remove(Column.LANGUAGE);
        }
        return texts;
    }

    /**
     * Another organisation is told by its name, or by our own id where names are not
     * enough.
     */
    private void resolve(Column column, Map<Column, String> texts, @org.jspecify.annotations.Nullable Candidate known,
            Collection<Candidate> candidates, List<RowProblem> problems, int number) {
        var told = texts.get(column);
        if (told == null || told.isEmpty()) {
            return;
        }
        var name = told.toLowerCase(Locale.ROOT);
        var found = candidates.stream()
            .filter(one -> one.id().toString().equals(told) || one.isCalled(name))
            .map(one -> one.id().toString())
            .toList();
        var own = known == null ? "" : known.now().get(column);
        if (found.contains(own)) {
            texts.put(column, own);
        }
        else if (found.size() == 1 && !(known != null && found.getFirst().equals(known.id().toString()))) {
            texts.put(column, found.getFirst());
        }
        else {
            var key = found.isEmpty() ? "organisation.register.other.unknown"
                    : found.size() > 1 ? "organisation.register.other.several" : "organisation.register.other.self";
            problems.add(new RowProblem(RowProblem.address(this.mapping.placeOf(column), number), key, told));
        }
    }

    private void complete(Snapshot after, int number, List<RowProblem> problems) {
        if (after.name(fi.yhdyspinta.platform.Language.FI).isEmpty()) {
            problems.add(new RowProblem(address(number), "organisation.register.name.missing", ""));
        }
        if (!after.get(Column.SUCCESSOR).isEmpty() && after.get(Column.ENDED_ON).isEmpty()) {
            problems.add(new RowProblem(RowProblem.address(Math.max(0, this.mapping.placeOf(Column.SUCCESSOR)), number),
                    "organisation.register.endedOn.missing", ""));
        }
        if (after.get(Column.LISTED).isEmpty()
                && !(after.get(Column.CONSENT_ON) + after.get(Column.CONSENT_GIVER)).isEmpty()) {
            problems.add(new RowProblem(
                    RowProblem.address(Math.max(0,
                            Math.max(this.mapping.placeOf(Column.CONSENT_ON),
                                    this.mapping.placeOf(Column.CONSENT_GIVER))),
                            number),
                    "organisation.importing.problem.consent", ""));
        }
    }

    private void repeated(@org.jspecify.annotations.Nullable Candidate known, Snapshot after, int number,
            List<RowProblem> problems) {
        var same = known != null ? known.id().toString()
                : !after.get(Column.ASSOCIATION_NUMBER).isEmpty() ? after.get(Column.ASSOCIATION_NUMBER)
                        : after.name(fi.yhdyspinta.platform.Language.FI).toLowerCase(Locale.ROOT) + "\n"
                                + after.get(Column.MUNICIPALITY) + "\n" + after.get(Column.BUSINESS_ID);
        var earlier = problems.isEmpty() ? this.seen.putIfAbsent(same, number) : null;
        if (earlier != null) {
            problems.add(new RowProblem(address(number), "organisation.importing.problem.repeated",
                    String.valueOf(earlier)));
        }
    }

    /** The cell of the name, or the first one taken. */
    private String address(int number) {
        var place = NAMES.stream().mapToInt(this.mapping::placeOf).filter(one -> one >= 0).findFirst();
        return RowProblem.address(place.orElse(this.mapping.places().isEmpty() ? 0 : this.mapping.places().getFirst()),
                number);
    }

    private static String named(Map<Column, String> row) {
        return NAMES.stream()
            .map(column -> Objects.requireNonNullElse(row.get(column), ""))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    }

}
