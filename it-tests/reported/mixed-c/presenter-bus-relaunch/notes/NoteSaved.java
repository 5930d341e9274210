package notes;

public class NoteSaved {
    public final String title;

    public NoteSaved(String title) {
        this.title = title;
    }
}
