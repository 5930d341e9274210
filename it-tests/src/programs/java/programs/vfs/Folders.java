package programs.vfs;

import org.apache.commons.vfs2.FileChangeEvent;
import org.apache.commons.vfs2.FileListener;
import org.apache.commons.vfs2.FileObject;
import org.apache.commons.vfs2.VFS;
import programs.Rounds;

/** Editors that follow a file; the leaky ones still do when they are closed. */
public class Folders {
  private static FileObject file;

  public static void main(String[] args) throws Exception {
    file = VFS.getManager().resolveFile("ram:///notes.txt");
    Rounds.run(args[0], Folders::open);
  }

  private static Rounds.Release open() {
    FileListener editor = new Editor();
    file.getFileSystem().addListener(file, editor);
    return () -> file.getFileSystem().removeListener(file, editor);
  }

  private static class Editor implements FileListener {
    @Override
    public void fileCreated(FileChangeEvent event) {}

    @Override
    public void fileDeleted(FileChangeEvent event) {}

    @Override
    public void fileChanged(FileChangeEvent event) {}
  }
}
