using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>A file has the old text or the new one, is the file that it was in all else, and nothing is left beside it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class FileSaveTests : IDisposable
{
    private const string Old = "<!-- old --><devices><nic type='a'/></devices>";
    private const string New = "<!-- old --><devices><nic type='b'/></devices>";

    private readonly string _folder = Directory.CreateTempSubdirectory("libvirt-gen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_replaced()
    {
        string path = InFolder("guest.xml", Old);
        Changed().Save(path);

        AssertOnly("guest.xml", New);
    }

    [Fact]
    public void A_file_that_is_not_there_is_made_as_any_other()
    {
        Changed().Save(InFolder("guest.xml"));
        File.WriteAllText(InFolder("other.xml"), New);

        Assert.Equal(New, File.ReadAllText(InFolder("guest.xml")));
        Assert.Equal(File.GetUnixFileMode(InFolder("other.xml")), File.GetUnixFileMode(InFolder("guest.xml")));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder).Length);
    }

    [Theory]
    [InlineData("guest")]
    [InlineData(".guest.xml")]
    [InlineData("gu est é\u3042.xml")]
    [InlineData("longest")]
    public void Any_name_will_do(string name)
    {
        name = name == "longest" ? new string('x', 255) : name;
        InFolder(name, Old);
        Changed().Save(InFolder(name));

        AssertOnly(name, New);
    }

    [Fact]
    public void A_path_may_be_relative()
    {
        InFolder("guest.xml", Old);
        Changed().Save(Path.GetRelativePath(Environment.CurrentDirectory, InFolder("guest.xml")));

        AssertOnly("guest.xml", New);
    }

    [Theory]
    [InlineData(0b110_000_000)]
    [InlineData(0b111_000_000)]
    [InlineData(0b110_100_000)]
    [InlineData(0b110_110_000)]
    [InlineData(0b110_100_100)]
    [InlineData(0b110_110_100)]
    [InlineData(0b110_110_110)]
    [InlineData(0b111_101_101)]
    [InlineData(0b110_000_100)]
    [InlineData(0b111_111_111)]
    public void Permissions_stay(int mode)
    {
        string path = InFolder("guest.xml", Old);
        File.SetUnixFileMode(path, (UnixFileMode)mode);
        Changed().Save(path);

        AssertOnly("guest.xml", New);
        Assert.Equal((UnixFileMode)mode, File.GetUnixFileMode(path));
    }

    // Whoever is not root may own the file as itself only, which it does anyway.
    [Theory]
    [InlineData("12345:23456")]
    [InlineData("0:23456")]
    [InlineData("12345:0")]
    public void The_owner_stays(string owner)
    {
        owner = Environment.IsPrivilegedProcess ? owner : Run("id", "-u").Trim() + ":" + Run("id", "-g").Trim();
        string path = InFolder("guest.xml", Old);
        Run("chown", owner, path);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Changed().Save(path);

        AssertOnly("guest.xml", New);
        Assert.Equal(owner + " 600", Run("stat", "-c", "%u:%g %a", path).Trim());
    }

    [Theory]
    [InlineData("real.xml")]
    [InlineData("./real.xml")]
    [InlineData("ABSOLUTE/real.xml")]
    [InlineData("links/../real.xml")]
    [InlineData("chain 1")]
    [InlineData("links/relative")]
    [InlineData("links/up")]
    [InlineData("linked/up")]
    public void A_link_stays_and_what_it_leads_to_is_replaced(string target)
    {
        string real = InFolder("real.xml", Old);
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.CreateDirectory(InFolder("links"));
        Directory.CreateDirectory(InFolder("far"));
        Directory.CreateDirectory(InFolder("far/away"));
        File.CreateSymbolicLink(InFolder("chain 1"), InFolder("chain 2"));
        File.CreateSymbolicLink(InFolder("chain 2"), "links/chain 3");
        File.CreateSymbolicLink(InFolder("links/chain 3"), "../real.xml");
        File.CreateSymbolicLink(InFolder("links/relative"), "../real.xml");
        File.CreateSymbolicLink(InFolder("links/up"), "../links/../real.xml");

        // Seen through the link, '..' is the folder around "far/away".
        Directory.CreateSymbolicLink(InFolder("linked"), "far/away");
        File.CreateSymbolicLink(InFolder("far/away/up"), "../../real.xml");
        string link = InFolder("guest.xml");
        File.CreateSymbolicLink(link, target.Replace("ABSOLUTE", _folder, StringComparison.Ordinal));
        int entries = Entries();
        Changed().Save(link);

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Null(new FileInfo(real).LinkTarget);
        Assert.Equal(New, File.ReadAllText(real));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
        Assert.Equal(entries, Entries());
    }

    [Theory]
    [InlineData("new.xml")]
    [InlineData("other/../new.xml")]
    [InlineData("dangling")]
    public void A_link_to_what_is_not_there_makes_it(string target)
    {
        Directory.CreateDirectory(InFolder("other"));
        File.CreateSymbolicLink(InFolder("dangling"), "new.xml");
        File.CreateSymbolicLink(InFolder("guest.xml"), target);
        Changed().Save(InFolder("guest.xml"));

        Assert.Equal(New, File.ReadAllText(InFolder("new.xml")));
        Assert.Equal(target, new FileInfo(InFolder("guest.xml")).LinkTarget);
        Assert.Null(new FileInfo(InFolder("new.xml")).LinkTarget);
        Assert.Equal(4, Entries());
    }

    [Theory]
    [InlineData("no/guest.xml", typeof(DirectoryNotFoundException))]
    [InlineData("file/guest.xml", typeof(IOException))]
    [InlineData("folder", typeof(UnauthorizedAccessException))]
    [InlineData("folder/", typeof(UnauthorizedAccessException))]
    [InlineData("no/", typeof(IOException))]
    [InlineData("link to folder", typeof(UnauthorizedAccessException))]
    [InlineData("loop", typeof(IOException))]
    [InlineData("link to no folder", typeof(IOException))]
    [InlineData("read-only", typeof(UnauthorizedAccessException))]
    [InlineData("link to read-only", typeof(UnauthorizedAccessException))]
    public void What_cannot_be_written_is_refused_and_untouched(string name, Type expected)
    {
        InFolder("file", Old);
        InFolder("read-only", Old);
        File.SetUnixFileMode(InFolder("read-only"), UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        Directory.CreateDirectory(InFolder("folder"));
        Directory.CreateSymbolicLink(InFolder("link to folder"), "folder");
        File.CreateSymbolicLink(InFolder("link to read-only"), "read-only");
        File.CreateSymbolicLink(InFolder("link to no folder"), "no/guest.xml");
        File.CreateSymbolicLink(InFolder("loop"), "loop");
        int entries = Entries();

        Assert.IsAssignableFrom(expected, Record.Exception(() => Changed().Save(InFolder(name))));
        Assert.Equal(entries, Entries());
        Assert.Equal(Old, File.ReadAllText(InFolder("file")));
        Assert.Equal(Old, File.ReadAllText(InFolder("read-only")));
    }

    [Theory]
    [InlineData("no/guest.xml", "'FOLDER/no/guest.xml' cannot be written: there is no folder 'FOLDER/no'.")]
    [InlineData("no/such/guest.xml", "'FOLDER/no/such/guest.xml' cannot be written: there is no folder 'FOLDER/no/such'.")]
    [InlineData("no/", "'FOLDER/no/' cannot be written: there is no folder 'FOLDER/no'.")]
    [InlineData("file/guest.xml", "'FOLDER/file/guest.xml' cannot be written: 'FOLDER/file' is not a folder.")]
#if !RUNTIME_NETSTANDARD
    // The other build does not follow links by itself: the system's error names the link.
    [InlineData("link to no folder", "'FOLDER/no/guest.xml' cannot be written: there is no folder 'FOLDER/no'.")]
#endif
    [InlineData("/proc/guest.xml", "'/proc/guest.xml' cannot be written: nothing may be written in the folder '/proc'.")]
    [InlineData("/proc/self/guest.xml", "cannot be written: nothing may be written in the folder '/proc/")]
    public void The_message_names_the_file_and_the_cause(string name, string message)
    {
        InFolder("file", Old);
        File.CreateSymbolicLink(InFolder("link to no folder"), "no/guest.xml");
        int entries = Entries();
        Exception error = Record.Exception(() => Changed().Save(InFolder(name)))!;

        Assert.Contains(message.Replace("FOLDER", _folder, StringComparison.Ordinal), error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", error.Message, StringComparison.Ordinal);
        Assert.IsType(error.GetType(), error.InnerException);
        Assert.Equal(entries, Entries());
    }

    /// <summary>What only a process without privileges, or a file system of its own, can run into.</summary>
    [Theory]
    [InlineData(true, true, true, "'FOLDER/guest.xml' cannot be replaced: the folder 'FOLDER' does not allow it; where it has the sticky bit,")]
    [InlineData(true, true, false, "'FOLDER/guest.xml' cannot be replaced: Device or resource busy : 'FOLDER/guest.xml'")]
    [InlineData(true, false, true, "'FOLDER/guest.xml' cannot be replaced: nothing may be written in the folder 'FOLDER'.")]
    [InlineData(false, false, true, "'FOLDER/guest.xml' cannot be written: nothing may be written in the folder 'FOLDER'.")]
    [InlineData(false, false, false, "'FOLDER/guest.xml' cannot be written: Device or resource busy : 'FOLDER/guest.xml'")]
    public void The_cause_depends_on_how_far_it_came(bool exists, bool isMade, bool isDenied, string message)
    {
        string path = exists ? InFolder("guest.xml", Old) : InFolder("guest.xml");
        string temporary = isMade ? InFolder("x.tmp", New) : InFolder("x.tmp");
        Exception cause = isDenied ? new UnauthorizedAccessException("Denied.") : new IOException($"Device or resource busy : '{temporary}'");
        Exception error = ReplacementFailure.Of(cause, path, exists, temporary);

        Assert.StartsWith(message.Replace("FOLDER", _folder, StringComparison.Ordinal), error.Message, StringComparison.Ordinal);
        Assert.Same(cause, error.InnerException);
        Assert.IsType(cause.GetType(), error);
    }

    [Fact]
    public void A_folder_in_which_nothing_may_be_written_is_refused()
    {
        // Root may write everywhere but where the kernel has no files.
        string folder = Environment.IsPrivilegedProcess ? "/sys/kernel" : Directory.CreateDirectory(InFolder("folder"), UnixFileMode.UserRead | UnixFileMode.UserExecute).FullName;
        Exception? error = Record.Exception(() => Changed().Save(Path.Combine(folder, "guest.xml")));

        Assert.True(error is UnauthorizedAccessException or IOException, $"{error}");
        Assert.Contains("guest.xml", error is UnauthorizedAccessException ? error.Message : "guest.xml", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void What_fails_halfway_leaves_the_old_file_and_nothing_else(int written)
    {
        string path = InFolder("guest.xml", Old);
        Action<Stream> write = stream =>
        {
            stream.Write(new byte[written]);
            stream.Flush();
            throw new IOException("No space.");
        };
        IOException error = Assert.Throws<IOException>(() => FileReplacement.Write(path, write));
        Assert.Equal($"'{path}' cannot be replaced: No space.", error.Message);
        Assert.Equal("No space.", error.InnerException?.Message);
        AssertOnly("guest.xml", Old);
        Assert.Throws<IOException>(() => FileReplacement.Write(InFolder("new.xml"), write));
        AssertOnly("guest.xml", Old);
    }

    [Theory]
    [InlineData("\u0001", "UTF-8")]
    [InlineData("b", "ISO-8859-1")]
    public void What_cannot_become_a_text_touches_no_file(string type, string encoding)
    {
        string path = InFolder("guest.xml", Old);
        NicDocument document = NicDocument.Parse($"<?xml version='1.0' encoding='{encoding}'?><devices><nic/></devices>");
        document.Nics[0].Type = type;

        Assert.Throws<LibvirtXmlException>(() => document.Save(path));
        AssertOnly("guest.xml", Old);
    }

    [Fact]
    public void A_path_must_be_one()
    {
        Assert.Throws<ArgumentNullException>(() => Changed().Save((string)null!));
        Assert.Throws<ArgumentException>(() => Changed().Save(""));
    }

    [Fact]
    public void A_full_device_is_reported_and_stays_one()
    {
        Assert.ThrowsAny<IOException>(() => Changed().Save("/dev/full"));
        File.CreateSymbolicLink(InFolder("guest.xml"), "/dev/full");
        Assert.ThrowsAny<IOException>(() => Changed().Save(InFolder("guest.xml")));
        Changed().Save("/dev/null");

        Assert.Equal(["character special file", "character special file"], Run("stat", "-c", "%F", "/dev/full", "/dev/null").Trim().Split('\n'));
    }

    [Fact]
    public async Task A_pipe_gets_the_text()
    {
        string pipe = InFolder("pipe");
        Run("mkfifo", pipe);
        Task<string> reading = Task.Run(() => File.ReadAllText(pipe));
        await Task.Run(() => Changed().Save(pipe));

        Assert.Equal(New, await reading);
        Assert.Equal("fifo", Run("stat", "-c", "%F", pipe).Trim());
    }

    [Fact]
    public void The_longer_text_that_was_there_is_gone()
    {
        string path = InFolder("guest.xml", Old + new string(' ', 100_000));
        Changed().Save(path);

        AssertOnly("guest.xml", New);
    }

    [Theory]
    [MemberData(nameof(DocumentEncodingTests.Encoded), MemberType = typeof(DocumentEncodingTests))]
    public void A_file_keeps_its_encoding(string name, byte[] bytes)
    {
        _ = name;
        string path = InFolder("guest.xml", "");
        File.WriteAllBytes(path, bytes);
        NicDocument.Load(path).Save(path);
        Assert.Equal(bytes, File.ReadAllBytes(path));

        NicDocument document = NicDocument.Load(path);
        document.Nics[0].Type = "ö";
        document.Save(path);
        Assert.Equal("ö", NicDocument.Load(path).Nics[0].Type);
        document.Nics[0].Type = "é";
        document.Save(path);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task Readers_see_the_old_text_or_the_new_one()
    {
        string[] texts = ["<devices><!--" + new string('a', 200_000) + "--></devices>", "<devices><!--" + new string('b', 400_000) + "--></devices>"];
        NicDocument[] documents = [.. texts.Select(text => NicDocument.Parse(text))];
        string path = InFolder("guest.xml", texts[0]);
        using var end = new CancellationTokenSource();
        Task[] readers = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!end.IsCancellationRequested)
                Assert.Contains(File.ReadAllText(path), texts);
        }))];

        for (int i = 1; i <= 100; i++)
            documents[i % 2].Save(path);
        await end.CancelAsync();
        await Task.WhenAll(readers);
        AssertOnly("guest.xml", texts[0]);
    }

    [Fact]
    public void Who_has_the_file_open_goes_on_reading_the_old_text()
    {
        string path = InFolder("guest.xml", Old);
        using FileStream open = File.OpenRead(path);
        using var reader = new StreamReader(open, Encoding.UTF8);
        Changed().Save(path);

        Assert.Equal(Old, reader.ReadToEnd());
        AssertOnly("guest.xml", New);
    }

    private static NicDocument Changed()
    {
        NicDocument document = NicDocument.Parse(Old);
        document.Nics[0].Type = "b";
        return document;
    }

    private static string Run(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private int Entries() => Directory.GetFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Length;

    private void AssertOnly(string name, string text)
    {
        Assert.Equal([InFolder(name)], Directory.GetFileSystemEntries(_folder));
        Assert.Equal(text, File.ReadAllText(InFolder(name)));
    }

    private string InFolder(string name) => Path.Combine(_folder, name);

    private string InFolder(string name, string text)
    {
        File.WriteAllText(InFolder(name), text);
        return InFolder(name);
    }
}
