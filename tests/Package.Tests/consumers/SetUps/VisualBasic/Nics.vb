Public Class Nics
    Public Property Nic As Libvirt.Xml.DomainInterface
End Class
