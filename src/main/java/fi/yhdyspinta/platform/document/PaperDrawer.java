package fi.yhdyspinta.platform.document;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.w3c.dom.Element;

/** Puts drawings on paper: plain ones by ourselves, others by Batik, without scripts and outside resources. */
final class PaperDrawer extends BatikSVGDrawer {

    private static final int TALLEST = 860;

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight,
            double dotsPerPixel) {
        return DrawingReader.read(svg)
            .<SVGImage>map(drawing -> new PaperDrawing(drawing, scale(drawing, box, dotsPerPixel)))
            .orElseGet(() -> super.buildSVGImage(svg, box, context, cssWidth, cssHeight, dotsPerPixel));
    }

    private static double scale(Drawing drawing, Box box, double dotsPerPixel) {
        double widest = box.getContainingBlock().getContentWidth() / dotsPerPixel;
        double fits = Math.min(widest / drawing.width(), TALLEST / drawing.height());
        return dotsPerPixel * Math.min(1, fits);
    }

}
