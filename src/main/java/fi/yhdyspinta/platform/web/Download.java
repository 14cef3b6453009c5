package fi.yhdyspinta.platform.web;

import java.io.IOException;
import java.io.OutputStream;

import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file handed out as the answer to a request (ladattava tiedosto), of which nothing is
 * kept on the way. The name of a sheet, or the name given, is the name of the file.
 */
public final class Download {

    private static final String CSV = "text/csv;charset=UTF-8";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {
    }

    public static void csv(Sheet sheet, HttpServletResponse response) throws IOException {
        csv(sheet.name(), sheet, response);
    }

    public static void csv(String name, Sheet sheet, HttpServletResponse response) throws IOException {
        new CsvWriter().write(sheet, begin(response, CSV, name + ".csv"));
    }

    public static void xlsx(Sheet sheet, HttpServletResponse response) throws IOException {
        xlsx(sheet.name(), Spreadsheet.of(sheet), response);
    }

    /** Of several sheets the first gives the file its name. */
    public static void xlsx(Spreadsheet spreadsheet, HttpServletResponse response) throws IOException {
        xlsx(spreadsheet.sheets().getFirst().name(), spreadsheet, response);
    }

    public static void xlsx(String name, Spreadsheet spreadsheet, HttpServletResponse response) throws IOException {
        new XlsxWriter().write(spreadsheet, begin(response, XLSX, name + ".xlsx"));
    }

    /** Where the content is to be written. */
    public static OutputStream begin(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getOutputStream();
    }

}
