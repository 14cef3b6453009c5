package fi.yhdyspinta.platform.document;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file is PDF/UA-1. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {
    }

    /** One line for each failed check; empty when the file conforms. */
    public static List<String> failuresOf(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, 500, false, true, false)) {
            return validator.validate(parser)
                .getTestAssertions()
                .stream()
                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .map(check -> "%s-%d %s %s".formatted(check.getRuleId().getClause(), check.getRuleId().getTestNumber(),
                        check.getMessage(), check.getLocation().getContext()))
                .toList();
        }
    }

}
