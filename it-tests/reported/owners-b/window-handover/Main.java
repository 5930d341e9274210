import acme.win.*;

public class Main {
    public static void main(String[] a) throws Exception {
        AutoSave auto = new AutoSave();
        Document[] docs = new Document[5];
        EditorWindow[] wins = new EditorWindow[5];
        int id = 0;
        for (int i = 0; i < 5; i++) { docs[i] = new Document("doc" + i); auto.guard(docs[i]); wins[i] = new EditorWindow(++id); wins[i].show(docs[i]); }
        for (int round = 0; round < 12; round++) {
            int i = round % 5;
            EditorWindow heir = wins[i].tearOff(++id);
            wins[i].close();
            Truth.gone(wins[i]);
            wins[i] = heir;
            heir = null;
            for (Document d : docs) d.edit();
            Thread.sleep(80);
        }
        wins[4].close();
        Truth.gone(wins[4]);
        wins[4] = null;
        for (int i = 0; i < 4; i++) System.out.println(wins[i]);
        int extra = 0;
        for (Document d : docs) extra += d.listeners();
        System.out.println("auto-saves " + auto.saves());
        Truth.say("y", Truth.stillReachable() + extra - 5 - 4, "closed-windows-and-extra-listeners");
    }
}
