package acme.db;

public class Dba {
    private int moves;

    public Dba(FailoverNotifier n) { n.addFailoverListener(to -> moves++); }

    public int moves() { return moves; }
}
