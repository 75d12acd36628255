namespace ClaimTracker.Cli;

/// <summary>A file that is whole or not there: it is written under another name beside its place, and moved there in the end.</summary>
internal static class NewFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="replaces">Whether it may take the place of a file that is there.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="UsageException">There is such a file and it is not to be replaced, or it cannot be written.</exception>
    public static T Write<T>(string path, bool replaces, Func<Stream, T> write)
    {
        Check(path, replaces);
        var beside = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            T result;
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                result = write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, replaces);
            return result;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{path}\" cannot be written: {fault.Message}");
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Tells beforehand what can be told.</summary>
    /// <exception cref="UsageException">There is such a file and it is not to be replaced, or the path names none.</exception>
    public static void Check(string path, bool replaces)
    {
        if (path.Length == 0)
        {
            throw new UsageException("The name of the file to write is empty.");
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"\"{path}\" is a directory. Give the name of a file to write.");
        }

        if (File.Exists(path) && !replaces)
        {
            throw new UsageException($"\"{path}\" is there already.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"\"{path}\" cannot be written: there is no folder \"{folder}\".");
        }
    }
}
