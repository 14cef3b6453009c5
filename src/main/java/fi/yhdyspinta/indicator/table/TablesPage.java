package fi.yhdyspinta.indicator.table;

import java.util.List;

/** What is read from tables, and the files that are here (taulukkosivu). */
public record TablesPage(List<ChosenTable> chosen, List<BroughtFile> files) {

    public TablesPage {
        chosen = List.copyOf(chosen);
        files = List.copyOf(files);
    }

}
