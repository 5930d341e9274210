package acme.invoice;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.swing.DefaultListModel;

public class Office {
    private final DefaultListModel<String> recent = new DefaultListModel<>();
    private final Deque<InvoiceWindow> open = new ArrayDeque<>();
    private double turnover;
    private int seq;

    public InvoiceWindow open() {
        InvoiceWindow w = new InvoiceWindow(++seq);
        recent.addElement("invoice " + seq);
        open.addLast(w);
        return w;
    }

    public InvoiceWindow closeOldest() {
        InvoiceWindow w = open.pollFirst();
        turnover += w.dispose();
        return w;
    }

    public DefaultListModel<String> recent() { return recent; }
    public int opened() { return open.size(); }
    public String toString() { return open + " turnover " + turnover; }
}
