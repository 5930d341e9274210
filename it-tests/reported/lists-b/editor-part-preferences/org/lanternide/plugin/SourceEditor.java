package org.lanternide.plugin;

import org.lanternide.ui.part.EditorPart;

public class SourceEditor extends EditorPart {
    private char[] document;

    public SourceEditor(String input) {
        setPartName(input);
    }

    @Override
    public void createPartControl() {
        document = new char[6000];
    }

    @Override
    public void dispose() {
        super.dispose();
        setDirty(false);
    }

    public int length() { return document.length; }
}
