package acme.cells;

import javafx.beans.*;
import javafx.beans.value.*;
import javafx.collections.*;

/** Dropped when scrolled away; has no dispose, listens weakly. */
public class Cell {
    private final InvalidationListener zoomed = o -> dirty = true;
    private final ChangeListener<String> localised = (o, was, is) -> text = is + "!";
    private final ListChangeListener<String> rowsChanged = c -> dirty = true;
    private boolean dirty;
    private String text = "";

    public Cell(Prefs prefs) {
        prefs.zoom.addListener(new WeakInvalidationListener(zoomed));
        prefs.locale.addListener(new WeakChangeListener<>(localised));
        prefs.rows.addListener(new WeakListChangeListener<>(rowsChanged));
    }

    public String render() { dirty = false; return text; }
}
