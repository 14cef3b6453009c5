package fi.yhdyspinta.platform.tablefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fi.yhdyspinta.platform.tablefile.TableFile.Flaw;
import fi.yhdyspinta.platform.tablefile.TableFile.Read;
import fi.yhdyspinta.platform.tablefile.TableFile.Unreadable;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableReaderTest {

    @ParameterizedTest
    @ValueSource(strings = { ";", ",", "\t" })
    void separatorIsGuessed(String sign) {
        var table = table(("Nimi%sKunta\n\"Äänekosken; kulku, \"\"ry\"\"\"%sÄänekoski\n".formatted(sign, sign))
            .getBytes(StandardCharsets.UTF_8));

        assertThat(table.headings()).containsExactly("Nimi", "Kunta");
        assertThat(table.rows()).containsExactly(List.of("Äänekosken; kulku, \"ry\"", "Äänekoski"));
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, UTF-8 ;", "windows-1252, Windows-1252 ;" })
    void letersAreReadInBothEncodings(String encoding, String origin) {
        var table = table("Nimi;Kunta\r\nÅvikin väki – €;Hämeenkyrö\r\n".getBytes(Charset.forName(encoding)));

        assertThat(table.rows()).containsExactly(List.of("Åvikin väki – €", "Hämeenkyrö"));
        assertThat(table.origin()).isEqualTo(origin);
    }

    @Test
    void markOfUtf8IsNoPartOfTheFirstHeading() {
        assertThat(table("\uFEFFNimi;Kunta\nA;B".getBytes(StandardCharsets.UTF_8)).headings().getFirst())
            .isEqualTo("Nimi");
    }

    @Test
    void rowsKeepTheirNumbersAndEmptyOnesBetween() {
        var table = table("\n\nNimi\nA\n\nB\n\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.firstRow()).isEqualTo(4);
        assertThat(table.rows()).containsExactly(List.of("A"), List.of(""), List.of("B"));
    }

    @Test
    void workbookGivesTextsDaysAndNumbersAsPeopleSeeThem() throws IOException {
        var table = table(workbook());

        assertThat(table.headings()).containsExactly("Nimi", "Rekisterinumero", "Päättynyt", "Kaava");
        assertThat(table.rows()).containsExactly(List.of("Kulku ry", "123.456", "2026-01-31", "=1+1"));
    }

    @Test
    void bombIsRefusedBeforeItGoesOff() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 110; megabyte++) {
                zip.write(nothing);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThat(TableReader.read(bytes.toByteArray())).isEqualTo(new Unreadable(Flaw.TOO_LARGE));
    }

    @Test
    void whatIsNoTableIsToldApart() {
        assertThat(TableReader.read(new byte[0])).isEqualTo(new Unreadable(Flaw.EMPTY));
        assertThat(TableReader.read("Nimi;Kunta\n".getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(new Unreadable(Flaw.EMPTY));
        assertThat(TableReader.read(new byte[] { 'P', 'K', 3, 4, 0, 0 })).isEqualTo(new Unreadable(Flaw.NOT_A_TABLE));
        assertThat(TableReader.read(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }))
            .isEqualTo(new Unreadable(Flaw.OLD_EXCEL));
        assertThat(TableReader.read("a;b\n".repeat(20_003).getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(new Unreadable(Flaw.TOO_MANY_ROWS));
        assertThat(TableReader.read((";x".repeat(70) + "\n").repeat(2).getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(new Unreadable(Flaw.TOO_MANY_COLUMNS));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("Tyhjä");
            var sheet = book.newWorksheet("Toimijat");
            sheet.value(0, 0, "Nimi");
            sheet.value(0, 1, "Rekisterinumero");
            sheet.value(0, 2, "Päättynyt");
            sheet.value(0, 3, "Kaava");
            sheet.value(1, 0, "Kulku ry");
            sheet.value(1, 1, 123.456);
            sheet.value(1, 2, LocalDate.of(2026, 1, 31));
            sheet.style(1, 2).format("d.m.yyyy").set();
            sheet.formula(1, 3, "1+1");
        }
        return bytes.toByteArray();
    }

    private static TableFile table(byte[] file) {
        return ((Read) TableReader.read(file)).table();
    }

}
