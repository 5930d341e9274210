package acme.win;

public class AutoSave implements Document.ChangeListener {
    private int saves;

    public void guard(Document d) { d.addChangeListener(this); }

    @Override public void changed(Document d, int rev) { if (rev % 5 == 0) saves++; }

    public int saves() { return saves; }
}
