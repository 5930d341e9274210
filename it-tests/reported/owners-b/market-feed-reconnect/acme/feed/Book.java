package acme.feed;

public class Book implements FeedListener {
    private int ups, downs, lines;

    @Override public void up(int attempt) { ups++; }
    @Override public void down(int attempt) { downs++; }
    @Override public void line(String s) { lines++; }

    public String toString() { return ups + " ups, " + downs + " downs, " + lines + " lines"; }
}
