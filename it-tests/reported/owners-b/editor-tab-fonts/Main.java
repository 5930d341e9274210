import acme.editor.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String variant = a.length > 0 ? a[0] : "x";
        Workbench wb = new Workbench(variant.equals("y"));
        String[] files = {"Main.java", "pom.xml", "README.md", "App.java", "Db.java", "Dao.java", "User.java", "Role.java", "build.gradle", "notes.txt"};
        for (String f : files) { wb.open(f).type("// opened\n"); Thread.sleep(40); }
        EditorSettings.getInstance().set("theme", "darcula");
        for (int i = 0; i < 6; i++) {
            Truth.gone(wb.close(files[i * 3 % 10]));
            EditorSettings.getInstance().set("font", "Mono " + (10 + i));
            Thread.sleep(60);
        }
        EditorSettings.getInstance().set("autosave", "on");
        for (int i = 0; i < 10; i++) { for (EditorTab t : wb.openTabs()) t.type("x"); Thread.sleep(50); }
        for (EditorTab t : wb.openTabs()) System.out.println("open: " + t + " " + t.length());
        System.out.println(wb.status.line() + ", find repaints " + wb.find.repaints());
        Truth.say(variant, Truth.stillReachable(), "closed-EditorTab-in-settings");
    }
}
