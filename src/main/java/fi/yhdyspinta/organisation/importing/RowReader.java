package fi.yhdyspinta.organisation.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.EntryRules;

/** Reads the cells of a row into the texts of a snapshot, or says which cell is wrong. */
final class RowReader {

    private static final String UNKNOWN_WORD = "organisation.importing.problem.word";

    private final Mapping mapping;

    private final Vocabulary words;

    RowReader(Mapping mapping, Vocabulary words) {
        this.mapping = mapping;
        this.words = words;
    }

    /**
     * What a row says.
     *
     * @param texts by column; an empty one takes away what is known, a missing one leaves
     * it
     */
    record ReadRow(Map<Column, String> texts, List<RowProblem> problems) {
    }

    ReadRow read(int number, List<String> cells) {
        var texts = new EnumMap<Column, String>(Column.class);
        var problems = new ArrayList<RowProblem>();
        for (int place : this.mapping.places()) {
            var column = this.mapping.columns().get(place);
            var cell = cells.get(place);
            if (column == null || cell.isBlank() && !this.mapping.blankClears()) {
                continue;
            }
            var problem = EntryRules.problem(column, cell).filter(key -> !cell.isBlank());
            if (problem.isPresent()) {
                problems.add(new RowProblem(RowProblem.address(place, number), problem.get(), cell));
            }
            else {
                read(column, cell, texts, problems, RowProblem.address(place, number));
            }
        }
        if (texts.containsKey(Column.LISTED) && texts.get(Column.LISTED).isEmpty()) {
            texts.put(Column.CONSENT_ON, "");
            texts.put(Column.CONSENT_GIVER, "");
        }
        return new ReadRow(texts, problems);
    }

    private void read(Column column, String cell, Map<Column, String> texts, List<RowProblem> problems,
            String address) {
        switch (column) {
            case PARTY_TYPE, LANGUAGE, MUNICIPALITY, LISTED -> chosen(column, List.of(cell), texts, problems, address);
            case STATE -> {
                chosen(column, List.of(cell), texts, problems, address);
                // That it has ended is told by the day in its own column.
                texts.remove(Column.STATE, "ENDED");
                texts.remove(Column.STATE, "");
            }
            case ACTIVITY, POPULATION_GROUPS ->
                chosen(column, List.of(cell.split("[;,\\n]")), texts, problems, address);
            case THEMES -> texts.put(column, themes(cell));
            case BUSINESS_ID -> texts.put(column, BusinessId.parse(cell).map(BusinessId::value).orElse(""));
            case ASSOCIATION_NUMBER -> texts.put(column, orEmpty(EntryRules.associationNumber(cell)));
            case CONSENT_ON, ENDED_ON -> texts.put(column, orEmpty(EntryRules.day(cell)));
            case NAME_FI, NAME_SV, NAME_EN -> texts.put(column, cell.replaceAll("\\R", " ").strip());
            case MAILBOX, CONSENT_GIVER, PARENT, SUCCESSOR, ID -> texts.put(column, cell.strip());
        }
    }

    private void chosen(Column column, List<String> typed, Map<Column, String> texts, List<RowProblem> problems,
            String address) {
        var meanings = new TreeSet<String>();
        for (var word : typed) {
            if (!word.isBlank()) {
                this.words.find(column, word)
                    .ifPresentOrElse(meanings::add,
                            () -> problems.add(new RowProblem(address, UNKNOWN_WORD, word.strip())));
            }
        }
        texts.put(column, String.join(";", meanings));
    }

    /** One on a line; semicolons part them where there is one line only. */
    private static String themes(String cell) {
        var parts = cell.contains("\n") ? cell.split("\n") : cell.split(";");
        return String.join("\n",
                java.util.Arrays.stream(parts).map(String::strip).filter(theme -> !theme.isEmpty()).toList());
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

}
