package ci.gerrit;

public interface GerritEventListener {
    String job();

    void gerritEvent(String change);
}
