package acme.studio;

import acme.cssfx.CSSMonitor;
import java.io.IOException;
import java.nio.file.Path;

/** A window of the studio, styled by a sheet on disk. */
public class Window {
    private final String title;
    private final CSSMonitor css;

    public Window(String title, Path sheet, boolean closeService) throws IOException {
        this.title = title;
        css = new CSSMonitor(sheet, closeService);
    }

    public void close() {
        css.stop();
    }

    @Override
    public String toString() {
        return title + " (" + (css.reloads() > 0 ? "restyled" : "as opened") + ")";
    }
}
