module Nics

let make () = Libvirt.Xml.DomainInterface()
