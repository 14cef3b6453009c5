package fi.yhdyspinta.survey.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * An XLSX file opened again, plainly: rows of text by name of sheet, and no formula
 * anywhere.
 */
record OpenedWorkbook(Map<String, List<List<String>>> sheets, int formulas) {

    static OpenedWorkbook of(Path file) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            var strings = elements(root(zip, "xl/sharedStrings.xml").getElementsByTagName("si")).stream()
                .map(Element::getTextContent)
                .toList();
            var sheets = new LinkedHashMap<String, List<List<String>>>();
            var formulas = 0;
            var number = 0;
            for (var sheet : elements(root(zip, "xl/workbook.xml").getElementsByTagName("sheet"))) {
                var page = root(zip, "xl/worksheets/sheet" + ++number + ".xml");
                formulas += page.getElementsByTagName("f").getLength();
                sheets.put(sheet.getAttribute("name"), rows(page, strings));
            }
            return new OpenedWorkbook(sheets, formulas);
        }
    }

    List<List<String>> sheet(String name) {
        return this.sheets.getOrDefault(name, List.of());
    }

    private static List<List<String>> rows(Element page, List<String> strings) {
        return elements(page.getElementsByTagName("row")).stream().map(row -> {
            var cells = new ArrayList<String>();
            for (var cell : elements(row.getElementsByTagName("c"))) {
                var column = column(cell.getAttribute("r"));
                while (cells.size() <= column) {
                    cells.add("");
                }
                var text = cell.getTextContent();
                cells.set(column, cell.getAttribute("t").equals("s") ? strings.get(Integer.parseInt(text)) : text);
            }
            return (List<String>) cells;
        }).toList();
    }

    private static int column(String place) {
        return place.chars().filter(Character::isLetter).reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private static Element root(ZipFile zip, String part) throws Exception {
        try (var content = zip.getInputStream(zip.getEntry(part))) {
            if (content == null) {
                throw new IOException("No " + part);
            }
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(content).getDocumentElement();
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(each -> (Element) nodes.item(each)).toList();
    }

}
