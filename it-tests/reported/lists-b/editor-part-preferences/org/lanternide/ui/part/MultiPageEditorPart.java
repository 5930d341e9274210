package org.lanternide.ui.part;

import java.util.ArrayList;
import java.util.List;

public abstract class MultiPageEditorPart extends EditorPart {
    private final List<EditorPart> nestedEditors = new ArrayList<>(3);

    protected abstract void createPages();

    protected void addPage(EditorPart nested) {
        nestedEditors.add(nested);
        nested.createPartControl();
    }

    @Override
    public final void createPartControl() {
        createPages();
    }

    @Override
    public void dispose() {
        for (EditorPart e : nestedEditors) {
            e.dispose();
        }
        nestedEditors.clear();
        super.dispose();
    }

    public int getPageCount() { return nestedEditors.size(); }
}
