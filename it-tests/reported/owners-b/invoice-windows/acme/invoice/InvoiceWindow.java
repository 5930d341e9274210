package acme.invoice;

import javax.swing.DefaultButtonModel;
import javax.swing.event.ChangeEvent;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.event.TableModelEvent;
import javax.swing.table.DefaultTableModel;
import javax.swing.text.BadLocationException;
import javax.swing.text.PlainDocument;

public class InvoiceWindow implements DocumentListener {
    private final DefaultTableModel lines = new DefaultTableModel(new Object[] {"item", "qty", "price"}, 0);
    private final PlainDocument remark = new PlainDocument();
    private final DefaultButtonModel save = new DefaultButtonModel();
    private final int number;
    private double total;
    private boolean saved;

    public InvoiceWindow(int number) {
        this.number = number;
        lines.addTableModelListener(this::recompute);
        remark.addDocumentListener(this);
        save.addChangeListener(this::pressed);
    }

    private void recompute(TableModelEvent e) {
        total = 0;
        for (int i = 0; i < lines.getRowCount(); i++) total += (Integer) lines.getValueAt(i, 1) * (Double) lines.getValueAt(i, 2);
    }

    private void pressed(ChangeEvent e) { if (save.isPressed()) saved = true; }

    public void add(String item, int qty, double price) { lines.addRow(new Object[] {item, qty, price}); saved = false; }

    public void note(String s) throws BadLocationException { remark.insertString(remark.getLength(), s, null); }

    public double dispose() {
        save.setPressed(true);
        lines.setRowCount(lines.getRowCount());
        return total;
    }

    @Override public void insertUpdate(DocumentEvent e) { saved = false; }
    @Override public void removeUpdate(DocumentEvent e) { saved = false; }
    @Override public void changedUpdate(DocumentEvent e) {}

    @Override public String toString() { return "invoice " + number + " " + total + (saved ? "" : "*"); }
}
