package fi.yhdyspinta.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpreadsheetTest {

    @Test
    void csvIsAsExcelOpensItInFinland() throws Exception {
        Sheet sheet = Spreadsheet.sheet("Aineisto", "Kunta", "Osuus", "Pvm")
            .row(Cell.of("Saarikunta; \"pohjoinen\""), Cell.of(-12.5), Cell.of(LocalDate.of(2026, 3, 1)))
            .done();

        assertThat(csv(sheet))
            .isEqualTo("\uFEFFKunta;Osuus;Pvm\r\n\"Saarikunta; \"\"pohjoinen\"\"\";-12,5;1.3.2026\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200B=1", "＝1+1", "＋1", "－1",
            "＠A1", "=cmd|' /C notepad'!'A1'" })
    void csvTextIsNeverFormula(String text) throws Exception {
        String cell = records(Spreadsheet.sheet("a", "b").row(text).done()).getLast().getField(0);

        assertThat(cell).isEqualTo("'" + CleanText.of(text));
    }

    @Test
    void xlsxHasNumbersAsNumbersAndTheRestAsText() throws Exception {
        Map<String, String> book = xlsx(Spreadsheet.of(
                Spreadsheet.sheet("Aineisto", "Kunta", "Osuus").row(Cell.of("=1+1"), Cell.of(12.5)).done(),
                Spreadsheet.sheet("Koodisto", "Muuttuja", "Selite").row("osuus", "prosentteina").done()));

        assertThat(book.get("xl/worksheets/sheet1.xml")).contains("<v>12.5</v>").doesNotContain("<f>");
        assertThat(book.get("xl/sharedStrings.xml")).contains(">=1+1<", ">prosentteina<");
        assertThat(book.get("xl/workbook.xml")).contains("name=\"Aineisto\"", "name=\"Koodisto\"");
    }

    @Test
    void longTextIsCutAtTheLimitOfExcel() throws Exception {
        String text = "👍".repeat(20_000);
        Map<String, String> book = xlsx(Spreadsheet.of(Spreadsheet.sheet("a", "b").row(text).done()));

        String cell = texts(book).getLast();
        assertThat(cell.length()).isBetween(32_760, 32_767);
        assertThat(cell).startsWith("👍").endsWith("👍…");
    }

    @Test
    void sheetNameIsMadeFit() {
        assertThat(Spreadsheet.sheet("'Kysely: a/b [x]?*' ja hyvin pitkä nimi jota ei mahdu", "b").done().name())
            .hasSizeLessThanOrEqualTo(31)
            .doesNotContainPattern("[\\[\\]:*?/\\\\']{1}$")
            .startsWith("Kysely  a b  x");
    }

    @Test
    void sheetsHaveNamesOfTheirOwn() {
        Sheet sheet = Spreadsheet.sheet("Aineisto", "b").done();

        assertThatIllegalArgumentException().isThrownBy(() -> Spreadsheet.of(sheet, sheet));
        assertThatIllegalArgumentException().isThrownBy(() -> Spreadsheet.sheet("a", "b").row("1", "2").done());
        assertThatIllegalArgumentException().isThrownBy(() -> Spreadsheet.sheet("/", "b").done());
    }

    @Test
    void naughtyStringsOfOurOwnAreKept() throws Exception {
        kept(NaughtyStrings.OURS);
    }

    @Test
    void naughtyStringsOfTheWorldAreKept() throws Exception {
        kept(NaughtyStrings.all());
    }

    private static void kept(List<String> strings) throws Exception {
        Spreadsheet.Draft draft = Spreadsheet.sheet("Näytteet", "Näyte");
        strings.forEach(draft::row);
        Sheet sheet = draft.done();
        List<String> clean = strings.stream().map(CleanText::of).toList();

        List<String> written = records(sheet).stream().skip(1).map(row -> row.getField(0)).toList();
        assertThat(written).hasSameSizeAs(clean);
        for (int i = 0; i < clean.size(); i++) {
            assertThat(written.get(i)).isIn(clean.get(i), "'" + clean.get(i));
            assertThat(written.get(i)).doesNotContainPattern("^\\s*[=+@-]");
        }
        assertThat(texts(xlsx(Spreadsheet.of(sheet))))
            .containsAll(clean.stream().filter(text -> !text.isEmpty() && !text.equals("_x0041_")).toList());
    }

    private static String csv(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter().write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> records(Sheet sheet) throws IOException {
        return CsvReader.builder()
            .fieldSeparator(';')
            .skipEmptyLines(false)
            .ofCsvRecord(csv(sheet).substring(1))
            .stream()
            .toList();
    }

    private static Map<String, String> xlsx(Spreadsheet spreadsheet) throws IOException {
        Path file = Files.createTempFile("spreadsheet", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new XlsxWriter().write(spreadsheet, out);
        }
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return parts;
    }

    private static List<String> texts(Map<String, String> book) {
        var texts = new ArrayList<String>();
        var nodes = Markup.parse(book.getOrDefault("xl/sharedStrings.xml", "")).getElementsByTagNameNS("*", "t");
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(((Element) nodes.item(i)).getTextContent());
        }
        return texts;
    }

}
