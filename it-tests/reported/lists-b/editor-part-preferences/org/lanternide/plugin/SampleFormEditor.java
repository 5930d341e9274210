package org.lanternide.plugin;

import org.lanternide.ui.part.MultiPageEditorPart;

public class SampleFormEditor extends MultiPageEditorPart {
    private final byte[] model = new byte[16 * 1024];
    private final String input;

    public SampleFormEditor(String input) {
        this.input = input;
        setPartName(input);
    }

    @Override
    protected void createPages() {
        model[0] = 1;
        addPage(new SourceEditor(input + " (source)"));
    }
}
