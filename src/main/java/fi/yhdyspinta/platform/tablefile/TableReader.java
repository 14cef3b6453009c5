package fi.yhdyspinta.platform.tablefile;

import fi.yhdyspinta.platform.tablefile.TableFile.Flaw;
import fi.yhdyspinta.platform.tablefile.TableFile.Reading;
import fi.yhdyspinta.platform.tablefile.TableFile.Unreadable;

/** Reads a file as what it is, whatever its name says. */
public final class TableReader {

    private TableReader() {
    }

    public static Reading read(byte[] file) {
        if (beginsWith(file, 'P', 'K')) {
            return XlsxReader.read(file);
        }
        if (beginsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Unreadable(Flaw.OLD_EXCEL);
        }
        return CsvReader.read(file);
    }

    private static boolean beginsWith(byte[] file, int... signs) {
        if (file.length < signs.length) {
            return false;
        }
        for (int place = 0; place < signs.length; place++) {
            if ((file[place] & 0xFF) != signs[place]) {
                return false;
            }
        }
        return true;
    }

}
